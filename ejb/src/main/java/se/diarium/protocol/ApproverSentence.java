package se.diarium.protocol;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who approves the minutes, where no label but a sentence says so: "Pål Steen utses att justera protokollet." */
final class ApproverSentence {

    private static final String NAME = "\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){1,3}";
    private static final String PARTY = "(?: ?\\((?<party>\\p{L}{1,4})\\))?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<name>" + NAME + ")" + PARTY + " (?:utses|utsågs|väljs|valdes) (?:att|till) .{0,60}juster"),
            // "Att jämte ordförande Åke Ek justeras protokollet av Eva Ny.", "… justera dagens protokoll valdes Eva
            // Ny."
            Pattern.compile(
                    "justera(?:s|de|des)? (?:dagens )?protokoll(?:et)? (?:av|valdes|väljs|utses|utsågs) (?<name>" + NAME
                            + ")" + PARTY));
    private static final int LONGEST = 300;

    private ApproverSentence() {}

    /** The one named by the first such sentence; nobody where there is none. */
    static List<Person> in(List<Line> lines) {
        for (Line line : lines) {
            Optional<Person> person =
                    line.text().length() <= LONGEST && line.key().contains("juster") ? named(line) : Optional.empty();
            if (person.isPresent()) {
                return List.of(person.get());
            }
        }
        return List.of();
    }

    private static Optional<Person> named(Line line) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line.text());
            if (matcher.find()) {
                return Optional.of(new Person(
                        matcher.group("name"), matcher.group("party"), null, Origin.likely(line.span(), "sentence")));
            }
        }
        return Optional.empty();
    }
}

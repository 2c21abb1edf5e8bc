package se.diarium.web.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.audit.Deed;

/**
 * The detail of an entry in words: a service writes "§ 3 TITLE", since what it writes must be understood in ten years and in any
 * language. Which texts such a word may be one of depends on the deed.
 */
final class DetailWords {

    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z_]{2,40}+\\b");
    private static final List<String> CORRECTIONS = List.of("field.", "change.");
    private static final List<String> DEADLINES = List.of("deadline.");
    private static final List<String> ROLES = List.of("role.");
    private static final Map<Deed, List<String>> STARTS = Map.ofEntries(
            Map.entry(Deed.FIELD_CORRECTED, CORRECTIONS),
            Map.entry(Deed.CORRECTION_UNDONE, CORRECTIONS),
            Map.entry(Deed.ITEM_APPROVAL_WITHDRAWN, CORRECTIONS),
            Map.entry(Deed.SUGGESTION_TAKEN, CORRECTIONS),
            Map.entry(Deed.SUGGESTION_LEFT, CORRECTIONS),
            Map.entry(Deed.DEADLINE_HANDLED, DEADLINES),
            Map.entry(Deed.DEADLINE_REOPENED, DEADLINES),
            Map.entry(Deed.RECIPIENT_CHANGED, List.of("recipient.channel.", "recipient.kind.")),
            Map.entry(Deed.WORDING_ADDED, List.of("wording.")),
            Map.entry(Deed.WORDING_REMOVED, List.of("wording.")),
            Map.entry(Deed.RUN_STARTED, List.of("cause.")),
            Map.entry(Deed.ACCOUNT_ADDED, ROLES),
            Map.entry(Deed.ROLES_CHANGED, ROLES));

    private DetailWords() {}

    /**
     * The detail with such words as the console writes them; all others stay.
     *
     * @param written marks what people or papers have written
     */
    static String of(Deed deed, String detail, ResourceBundle texts, UnaryOperator<String> written) {
        List<String> starts = STARTS.getOrDefault(deed, List.of());
        StringBuilder words = new StringBuilder();
        Matcher word = WORD.matcher(detail);
        int at = 0;
        while (word.find()) {
            Optional<String> text = text(word.group(), starts, texts);
            if (text.isPresent()) {
                words.append(rest(detail.substring(at, word.start()), written)).append(text.get());
                at = word.end();
            }
        }
        return words.append(rest(detail.substring(at), written)).toString();
    }

    private static String rest(String text, UnaryOperator<String> written) {
        return text.chars().anyMatch(Character::isLetter) ? written.apply(text) : text;
    }

    private static Optional<String> text(String word, List<String> starts, ResourceBundle texts) {
        return starts.stream()
                .map(start -> start + word)
                .filter(texts::containsKey)
                .map(texts::getString)
                .findFirst();
    }
}

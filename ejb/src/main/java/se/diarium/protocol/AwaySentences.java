package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences among the names of a list that say who was away for an item: "Per Dahl och Ulf Lind deltar inte i § 13 p.g.a. jäv", "På grund
 * av jäv deltog Ulf Lind (M) inte i § 12". They name nobody anew.
 */
final class AwaySentences {

    private static final Pattern NAMES_FIRST = Pattern.compile(
            "(?<names>\\p{Lu}.{3,150}?) (?:deltog|deltar|deltager|deltagit) (?<away>(?:inte|ej|icke) .{0,100})");
    private static final Pattern REASON_FIRST = Pattern.compile(
            "(?i:på grund av|p\\.? ?g\\.? ?a\\.?) jäv,? (?:deltog|deltar|deltager) (?<names>\\p{Lu}.{3,150}?) (?<away>(?:inte|ej|icke) .{0,100})");
    private static final Pattern BETWEEN = Pattern.compile(" och | samt |, (?=\\p{Lu}\\p{Ll})");
    private static final Pattern PARTY = Pattern.compile(" ?\\(\\p{L}{1,5}\\)");
    private static final int LONGEST = 300;

    private record Away(String names, String paragraphs) {}

    private final List<LabelledText.Piece> names = new ArrayList<>();
    private final List<Away> sentences = new ArrayList<>();

    AwaySentences(List<LabelledText.Piece> pieces) {
        for (LabelledText.Piece piece : pieces) {
            @Nullable Away away = away(piece.text());
            if (away != null && (isSeveral(away.names()) || isNamedElsewhere(away, piece, pieces))) {
                sentences.add(away);
            } else {
                names.add(piece);
            }
        }
    }

    /** The list without the sentences. */
    List<LabelledText.Piece> names() {
        return names;
    }

    /** Somebody of the list with what the sentences say. */
    Attendee told(Attendee attendee) {
        String paragraphs = attendee.paragraphs();
        for (Away away : sentences) {
            if (away.names().contains(attendee.person().name())) {
                paragraphs = paragraphs == null ? away.paragraphs() : paragraphs + ", " + away.paragraphs();
            }
        }
        return new Attendee(attendee.person(), attendee.kind(), attendee.servesFor(), paragraphs);
    }

    private static @Nullable Away away(String text) {
        if (text.length() > LONGEST || text.indexOf('§') < 0 || !text.contains("delt")) {
            return null;
        }
        for (Pattern form : List.of(REASON_FIRST, NAMES_FIRST)) {
            Matcher sentence = form.matcher(text);
            if (sentence.matches()) {
                @Nullable String paragraphs = HeldParagraphs.in(sentence.group("away"));
                return paragraphs == null ? null : new Away(sentence.group("names"), paragraphs);
            }
        }
        return null;
    }

    private static boolean isSeveral(String names) {
        return BETWEEN.matcher(names).find();
    }

    private static boolean isNamedElsewhere(Away away, LabelledText.Piece sentence, List<LabelledText.Piece> pieces) {
        String name = PARTY.matcher(away.names()).replaceAll("").strip();
        return pieces.stream()
                .anyMatch(piece -> !piece.equals(sentence) && piece.text().contains(name));
    }
}

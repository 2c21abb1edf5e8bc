package se.diarium.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which §§ a front page or a notice claims: behind their label, beside a signature, or alone on a line. */
final class FrontParagraphs {

    // "1-12", "§§34-44", "26 -- 38", "§54 -§64", "§§ 164-170, 173-185", "225/16-237/16"
    private static final Pattern RANGE = Pattern.compile(
            "(?:\\p{Lu}{1,5}\\p{Ll}{0,3} ?(?=§))?§{0,2} ?(?<from>\\d{1,4})(?:/\\d{2,4})?(?:[ .]*(?:-{1,2}|till|t\\.o\\.m\\.)[ §]*(?<to>\\d{1,4})(?:/\\d{2,4})?)?(?<more>(?:(?:,| och| samt) ?(?:(?:[Ee]j|[Ii]cke) offentliga? )?§{0,2} ?\\d{1,4}(?: ?- ?\\d{1,4})?){0,20})");
    // "Offentliga §§ 154-160, Ej offentliga § 161"
    private static final Pattern BEFORE_RANGE =
            Pattern.compile("^(?:(?:Offentliga|Öppna|Avser)(?: paragrafer)?:? |:\\s*)");
    private static final Pattern CLOSED = Pattern.compile("(?:[Ee]j|[Ii]cke) offentliga? §");
    private static final Pattern LAST_NUMBER = Pattern.compile(".*?(\\d{1,4})");
    private static final Pattern TO_SIGN_ON = Pattern.compile("^[.…_ ]{2,}");
    private static final Set<Meaning> LISTS =
            EnumSet.of(Meaning.DECIDING, Meaning.ABSENT, Meaning.SERVING, Meaning.SUBSTITUTES);

    private static final int FIRST_LINES = 60;

    private final List<LabelledText.Field> fields;
    private final List<Line> front;

    FrontParagraphs(List<LabelledText.Field> fields, List<Line> front) {
        this.fields = fields;
        this.front = front;
    }

    /** The range as it is written, with its first and its last §; null where the page has none. */
    @Nullable
    ParagraphRange read() {
        for (LabelledText.Field field : fields(EnumSet.of(Meaning.PARAGRAPHS))) {
            for (LabelledText.Piece piece : field.pieces().stream().limit(3).toList()) {
                if (piece.text().length() > 200) {
                    continue;
                }
                String text =
                        BEFORE_RANGE.matcher(withClosed(piece, field.pieces())).replaceFirst("");
                Matcher range = RANGE.matcher(Spelling.dashed(text));
                if (range.lookingAt()) {
                    int from = Integer.parseInt(range.group("from"));
                    int to = range.group("to") == null ? from : Integer.parseInt(range.group("to"));
                    Matcher more = LAST_NUMBER.matcher(range.group("more"));
                    while (more.find()) {
                        to = Integer.parseInt(more.group(1));
                    }
                    return new ParagraphRange(
                            text.substring(0, range.end()).strip(),
                            from,
                            to,
                            Origin.certain(piece.line().span(), "label"));
                }
            }
        }
        return rangeBesideSigner().or(this::rangeAlone).orElse(null);
    }

    // "Offentliga §§ 12-13" / "Ej offentliga § 14"
    private static String withClosed(LabelledText.Piece piece, List<LabelledText.Piece> pieces) {
        int next = pieces.indexOf(piece) + 1;
        return next < pieces.size()
                        && pieces.get(next).text().length() <= 60
                        && CLOSED.matcher(pieces.get(next).text()).lookingAt()
                ? piece.text() + ", " + pieces.get(next).text()
                : piece.text();
    }

    // "Sekreterare: | __________ | §§ 60–63"
    private Optional<ParagraphRange> rangeBesideSigner() {
        for (Meaning meaning : List.of(Meaning.SECRETARY, Meaning.SIGNATURES, Meaning.CHAIR)) {
            for (LabelledText.Field field : fields(EnumSet.of(meaning))) {
                for (LabelledText.Piece piece : field.pieces().stream().limit(3).toList()) {
                    Optional<ParagraphRange> range = wholeRange(piece.text(), piece.line());
                    if (range.isPresent()) {
                        return range;
                    }
                }
            }
        }
        return Optional.empty();
    }

    // "§§ 9-14" on a line of its own
    private Optional<ParagraphRange> rangeAlone() {
        return front.subList(0, Math.min(front.size(), FIRST_LINES)).stream()
                .filter(line -> !isInList(line))
                .flatMap(line -> wholeRange(line.text(), line).stream())
                .findFirst();
    }

    // "Björn Ek (M) | X" / "§§ 12-13": among the names it tells for which of them somebody was there
    private boolean isInList(Line line) {
        return fields(LISTS).stream()
                .flatMap(field -> field.pieces().stream())
                .anyMatch(piece -> piece.line().isSameLineAs(line));
    }

    private static Optional<ParagraphRange> wholeRange(String written, Line line) {
        // "Sekreterare ....................  §§ 88-92"
        String bare = TO_SIGN_ON.matcher(written).replaceFirst("");
        String text = Spelling.dashed(bare);
        Matcher range = RANGE.matcher(text);
        boolean whole = text.length() <= 30 && text.indexOf('§') >= 0 && range.matches() && range.group("to") != null;
        return whole
                ? Optional.of(new ParagraphRange(
                        bare,
                        Integer.valueOf(range.group("from")),
                        Integer.valueOf(range.group("to")),
                        Origin.likely(line.span(), "range-alone")))
                : Optional.empty();
    }

    private List<LabelledText.Field> fields(Set<Meaning> meanings) {
        return fields.stream()
                .filter(field -> meanings.contains(field.meaning()))
                .toList();
    }
}

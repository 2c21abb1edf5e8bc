package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The front page and the notice as labels with their values. A label stands before its value on the line, alone above it, in
 * a column of its own, or broken over two lines; two labels may share a line.
 */
final class LabelledText {

    /** A piece of a value: a cell, or what is left of it behind a label. */
    record Piece(String text, Line line) {}

    /** A label with all that stands between it and the next. */
    record Field(Meaning meaning, List<Piece> pieces, Line line, float left) {

        String text() {
            return Spelling.join(pieces.stream().map(Piece::text).toList());
        }
    }

    /** Labels that are met behind another value on the same line. */
    private static final Set<Meaning> INNER = EnumSet.of(
            Meaning.MEETING_DATE,
            Meaning.NOTICE_UP,
            Meaning.NOTICE_DOWN,
            Meaning.PARAGRAPHS,
            Meaning.APPEAL,
            Meaning.STORAGE,
            Meaning.APPROVAL);

    private static final Set<Meaning> NOTICE = EnumSet.of(Meaning.NOTICE_UP, Meaning.NOTICE_DOWN);
    private static final Set<Meaning> COLUMNS = EnumSet.of(Meaning.SERVING, Meaning.ABSENT, Meaning.OTHER_LABEL);
    private static final Set<Meaning> LISTS =
            EnumSet.of(Meaning.DECIDING, Meaning.SERVING, Meaning.SUBSTITUTES, Meaning.ABSENT, Meaning.OTHERS);
    private static final Set<Meaning> APPROVAL =
            EnumSet.of(Meaning.APPROVER, Meaning.SIGNING_APPROVER, Meaning.APPROVAL);

    // "Anslaget sätts upp den 29 oktober 2026", "Anslagsdag torsdag den 29 oktober 2026"
    private static final Pattern SURNAME = Pattern.compile(
            "(?!(?:Mån|Tis|Ons|Tors|Fre|Lör|Sön)dag)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\(\\p{L}|,|$)");
    private static final int LONGEST_NAME = 80;

    private static final Pattern DAY = Pattern.compile(
            "(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?\\d{1,2}(?::?[ea])? \\p{L}{3,9} \\d{4}");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(?:se|enligt|enl\\.?|framgår av) .{0,30}(?:lista|listan|bilaga|bilagan|nedan|sida?|blad|förteckning)\\b.{0,20}");

    private static final int SHORT_VALUE = 50;

    private final Wordings wordings;
    private final List<Field> fields = new ArrayList<>();
    private List<Field> columns = List.of();
    private int fieldsUpToColumns;

    private LabelledText(Wordings wordings) {
        this.wordings = wordings;
    }

    static List<Field> of(List<Line> lines, Wordings wordings) {
        LabelledText text = new LabelledText(wordings);
        text.read(LabelParts.of(lines, wordings));
        StackedLabels.settle(text.fields);
        text.settleApproval();
        return text.fields;
    }

    // Österåker 2007: "Justering" / "Justerare Bo Ek (s)" / "Plats och tid Kommunexpeditionen måndagen den 10 december
    // 2007"
    private void settleApproval() {
        boolean deciding = false;
        for (int i = 1; i < fields.size(); i++) {
            deciding |= fields.get(i - 1).meaning() == Meaning.DECIDING;
            Field field = fields.get(i);
            if (deciding
                    && field.meaning() == Meaning.PLACE_AND_TIME
                    && APPROVAL.contains(fields.get(i - 1).meaning())) {
                fields.set(i, new Field(Meaning.APPROVAL, field.pieces(), field.line(), field.left()));
            }
            if (deciding && isDeputy(field, fields.get(i - 1))) {
                fields.set(i, new Field(Meaning.OTHER_LABEL, field.pieces(), field.line(), field.left()));
            }
        }
    }

    // "Utses att justera: Björn Ek (M)" / "Ersättare: Eva Alm (C)": the one who signs if the other cannot
    private static boolean isDeputy(Field field, Field above) {
        return field.meaning() == Meaning.SUBSTITUTES
                && above.meaning() == Meaning.APPROVER
                && field.pieces().size() == 1
                && field.line().key().startsWith("ersättare")
                && field.pieces().get(0).text().length() <= SHORT_VALUE
                && field.pieces().get(0).line().isSameLineAs(field.line());
    }

    private void read(List<LabelParts.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            LabelParts.Part part = parts.get(i);
            cell(part);
            boolean lineEnds = i + 1 == parts.size() || !parts.get(i + 1).line().isSameLineAs(part.line());
            if (lineEnds) {
                rememberColumns(part.line());
            }
        }
    }

    /** Finds the labels in one cell; the text before, between and behind them is values. */
    private void cell(LabelParts.Part part) {
        String text = part.text();
        String folded = Spelling.foldInPlace(text);
        int valueFrom = 0;
        int at = 0;
        boolean afterLabel = false;
        while (at < text.length()) {
            Optional<Wordings.Match> label = labelAt(text, folded, at, afterLabel);
            afterLabel = label.isPresent();
            if (label.isEmpty()) {
                at = nextWord(text, at);
                continue;
            }
            if (isRoleInList(label.get(), folded) || isTitleBesideName(label.get(), part)) {
                at = nextWord(text, at);
                continue;
            }
            value(text.substring(valueFrom, at), part);
            fields.add(new Field(label.get().meaning(), new ArrayList<>(), part.line(), part.left()));
            at = Math.min(text.length(), at + label.get().length());
            while (at < text.length() && " :;".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            valueFrom = at;
        }
        value(text.substring(Math.min(valueFrom, text.length())), part);
    }

    // Huddinge 2023, in the list of members: "Sara Heelge Vikmång (S)," / "Ordförande"
    private boolean isRoleInList(Wordings.Match label, String folded) {
        return label.meaning() == Meaning.CHAIR
                && !folded.endsWith(":")
                && !fields.isEmpty()
                && LISTS.contains(fields.get(fields.size() - 1).meaning())
                && !isElsewhere(fields.get(fields.size() - 1))
                && Spelling.fold(folded).length() == label.length();
    }

    // Among the others present: "Lotta Ek | Sekreterare"
    private boolean isTitleBesideName(Wordings.Match label, LabelParts.Part part) {
        if (label.meaning() != Meaning.SECRETARY || part.opensLine() || fields.isEmpty()) {
            return false;
        }
        Field last = fields.get(fields.size() - 1);
        return last.meaning() == Meaning.OTHERS
                && part.text().length() == label.length()
                && !last.pieces().isEmpty()
                && last.pieces().get(last.pieces().size() - 1).line().isSameLineAs(part.line());
    }

    // "Beslutande: Se närvarolista" / "Ordförande | Eva Ny (C)"
    private static boolean isElsewhere(Field list) {
        return list.pieces().size() == 1
                && list.pieces().get(0).text().length() <= SHORT_VALUE
                && ELSEWHERE.matcher(list.pieces().get(0).text()).matches();
    }

    /** Behind a label any other may follow; behind a value only those that are met there. */
    private Optional<Wordings.Match> labelAt(String text, String folded, int at, boolean afterLabel) {
        boolean opens = at == 0 || (afterLabel && Character.isUpperCase(text.charAt(at)));
        char first = text.charAt(at);
        if ((at == 0 || opens)
                ? !Character.isUpperCase(first) && !Character.isLowerCase(first)
                : text.charAt(at - 1) != ' ' || !Character.isLetter(first)) {
            return Optional.empty();
        }
        Optional<Wordings.Match> label =
                wordings.at(folded, at, opens ? Meaning.LABELS : Character.isUpperCase(first) ? INNER : NOTICE);
        if (label.isEmpty()) {
            return label;
        }
        int end = at + label.get().length();
        String rest = text.substring(end).strip();
        boolean value = rest.isEmpty()
                || !Character.isLowerCase(rest.codePointAt(0))
                || rest.startsWith("kl")
                || DAY.matcher(rest).lookingAt();
        boolean inner = opens
                || label.get().length() > 12
                || rest.isEmpty()
                || rest.codePoints().limit(3).anyMatch(Character::isDigit)
                || rest.startsWith("§")
                || DAY.matcher(rest).lookingAt();
        // "anslags uppsättande 2006-05-11 anslags nedtagande 2006-06-01"
        boolean capital = !opens
                || Character.isUpperCase(first)
                || (NOTICE.contains(label.get().meaning()) && (rest.isEmpty() || Character.isDigit(rest.charAt(0))));
        return value && inner && capital && !isName(text, at, rest) ? label : Optional.empty();
    }

    // "Beslutande: Dag Ek (M), ordförande": a first name that is a word for a day as well
    private static boolean isName(String text, int at, String rest) {
        return text.startsWith("Dag ", at)
                && rest.length() <= LONGEST_NAME
                && SURNAME.matcher(rest).lookingAt();
    }

    private static int nextWord(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }

    private void value(String text, LabelParts.Part part) {
        String value = text.strip();
        if (value.isEmpty() || fields.isEmpty()) {
            return;
        }
        fieldFor(part).pieces().add(new Piece(value, part.line()));
    }

    /** With positions a value belongs to the label in whose column it stands, else to the last one. */
    private Field fieldFor(LabelParts.Part part) {
        Field last = fields.get(fields.size() - 1);
        if (part.left() < 0) {
            return last.meaning() == Meaning.DECIDING || inColumns()
                    ? columnByOrder(part).orElse(last)
                    : last;
        }
        for (Field column : columns) {
            if (last.meaning() == Meaning.DECIDING
                    && COLUMNS.contains(column.meaning())
                    && Math.abs(column.left() - part.left()) <= LabelParts.SAME_COLUMN) {
                return column;
            }
        }
        for (int i = fields.size() - 1; i >= 0 && fields.get(i).line().isSameLineAs(last.line()); i--) {
            if (fields.get(i).left() <= part.left() + 1) {
                return fields.get(i);
            }
        }
        return last;
    }

    /** Whether the last labels are those of several lists beside each other, and none has come since. */
    private boolean inColumns() {
        return !columns.isEmpty()
                && fields.size() == fieldsUpToColumns
                && columns.stream()
                        .allMatch(column -> LISTS.contains(column.meaning()) || COLUMNS.contains(column.meaning()));
    }

    // "Ledamöter | Frånvarande | Tjänstgörande ersättare" / "Bo Ek (S) | §§ 3-9 | Eva Ny (S)": without places a full
    // row only
    private Optional<Field> columnByOrder(LabelParts.Part part) {
        // "Bo Ek (S) | X | | Eva Ny (S)": marks stand in columns of their own
        List<Cell> cells = part.line().cells().stream()
                .filter(cell -> !MemberTable.isMark(cell.text()))
                .toList();
        Field first = columns.isEmpty() ? null : columns.get(0);
        if (first != null
                && inColumns()
                && (first.meaning() == Meaning.DECIDING || cells.size() == columns.size())
                && !cells.isEmpty()
                && cells.get(0).text().equals(part.text())) {
            return Optional.of(first);
        }
        for (int i = 1; i < cells.size() && cells.size() == columns.size(); i++) {
            if (cells.get(i).text().equals(part.text())
                    && (COLUMNS.contains(columns.get(i).meaning())
                            || LISTS.contains(columns.get(i).meaning()))) {
                return Optional.of(columns.get(i));
            }
        }
        return Optional.empty();
    }

    /** A line of nothing but labels heads the columns below it (Huddinge: members, absent, serving substitutes). */
    private void rememberColumns(Line line) {
        List<Field> onLine =
                fields.stream().filter(field -> field.line().isSameLineAs(line)).toList();
        if (onLine.size() > 1
                && onLine.stream()
                        .flatMap(field -> field.pieces().stream())
                        .allMatch(piece -> MemberTable.isMark(piece.text()))) {
            columns = onLine;
            fieldsUpToColumns = fields.size();
        }
    }
}

package se.diarium.protocol;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text in which several columns of a table have run together, by what each of them takes: "2024-03-18 KS 2024/00105" below
 * "Datum | Dnr", "2.1.4 Skolskjuts, avslag" below "Nr | Beslut".
 */
final class DelegationCut {

    private static final Set<DelegationColumn> OF_WORDS = EnumSet.of(DelegationColumn.WHAT, DelegationColumn.DELEGATE);
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 50;
    private static final int MOST_WORDS_OF_A_NUMBER = 4;

    private final List<String> words;
    private final List<DelegationColumn> columns;
    private final List<String> parts = new ArrayList<>();

    /** From which words on the columns could not be filled: no place is tried twice. */
    private final BitSet failed = new BitSet();

    private DelegationCut(List<String> words, List<DelegationColumn> columns) {
        this.words = words;
        this.columns = columns;
    }

    /** A part for each column; nothing where the text cannot be cut so. */
    static Optional<List<String>> of(String text, List<DelegationColumn> columns) {
        List<String> words = text.length() <= LONGEST ? List.of(text.split(" ", MOST_WORDS + 1)) : List.of();
        if (words.size() > MOST_WORDS || words.size() < columns.size()) {
            return Optional.empty();
        }
        DelegationCut cut = new DelegationCut(words, columns);
        return cut.cut(0, 0) ? Optional.of(cut.parts) : Optional.empty();
    }

    private boolean cut(int column, int from) {
        if (column == columns.size()) {
            return from == words.size();
        }
        if (failed.get(column * (MOST_WORDS + 1) + from)) {
            return false;
        }
        DelegationColumn taker = columns.get(column);
        boolean last = column + 1 == columns.size();
        int shortest = last ? words.size() : from + 1;
        int most = OF_WORDS.contains(taker) ? words.size() : from + MOST_WORDS_OF_A_NUMBER;
        int longest = Math.min(most, words.size() - (columns.size() - 1 - column));
        // Of "… på Platensgatan Gatuchef" the words take as many as they can, of "Solbacken ON 2019/70" as few
        boolean many = OF_WORDS.contains(taker) && !last && columns.get(column + 1) == DelegationColumn.DELEGATE;
        for (int i = 0; i <= longest - shortest; i++) {
            int to = many ? longest - i : shortest + i;
            String part = String.join(" ", words.subList(from, to));
            if (takes(taker, part)) {
                parts.add(part);
                if (cut(column + 1, to)) {
                    return true;
                }
                parts.remove(parts.size() - 1);
            }
        }
        failed.set(column * (MOST_WORDS + 1) + from);
        return false;
    }

    private static boolean takes(DelegationColumn column, String part) {
        return column.takes(part)
                && switch (column) {
                    case DATE -> Character.isDigit(part.charAt(0));
                    case DELEGATE -> isDelegate(part);
                    default -> true;
                };
    }

    private static boolean isDelegate(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && (DelegateHeading.namesDelegate(text) || Units.isPerson(text));
    }
}

package se.diarium.reviewing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.diarium.RefusedException;
import se.diarium.correction.Field;
import se.diarium.correction.FieldValue;
import se.diarium.database.Storable;
import se.diarium.protocol.DecisionClause;

/** Holds what somebody has typed in a field against what the field can hold. */
final class Typed {

    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST = 20_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Typed() {}

    /**
     * The value with blanks at the ends and empty rows taken away.
     *
     * @throws RefusedException if the field cannot hold it; the sentence says why
     */
    static FieldValue checked(Field field, FieldValue typed) {
        List<FieldValue.Row> rows = new ArrayList<>();
        for (FieldValue.Row row : typed.rows()) {
            List<String> cells = row.cells().stream().map(Typed::cleaned).toList();
            if (cells.size() != field.columns().size()) {
                throw new IllegalArgumentException(
                        field + " has " + field.columns().size() + " columns");
            }
            if (!isEmpty(field, cells)) {
                check(field, cells);
                rows.add(new FieldValue.Row(cells, row.origin()));
            }
        }
        if (field == Field.TITLE && rows.isEmpty()) {
            throw new RefusedException("En paragraf måste ha en rubrik.");
        }
        if (field.namesMeeting() && rows.isEmpty()) {
            throw new RefusedException("Ett protokoll måste ha en nämnd och en dag.");
        }
        if (rows.size() > (field.isMany() ? MOST_ROWS : 1)) {
            throw new RefusedException("Fältet rymmer högst %d rader.".formatted(field.isMany() ? MOST_ROWS : 1));
        }
        return new FieldValue(rows);
    }

    private static String cleaned(String typed) {
        String text = Storable.text(CONTROL.splitAsStream(typed).collect(Collectors.joining()))
                .strip();
        if (text.length() > LONGEST) {
            throw new RefusedException("Texten är för lång: högst %d tecken.".formatted(LONGEST));
        }
        return text;
    }

    private static boolean isEmpty(Field field, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!field.columns().get(i).equals("kind") && !cells.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void check(Field field, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            switch (field.columns().get(i)) {
                case "kind" -> DecisionClause.Kind.valueOf(cell);
                case "text" -> {
                    if (cell.isEmpty()) {
                        throw new RefusedException("En rad saknar text. Fyll i den eller ta bort raden.");
                    }
                }
                case "day" -> {
                    if (!cell.isEmpty()) {
                        parse(() -> LocalDate.parse(cell), "”%s” är inget datum. Skriv så här: 2026-11-26.", cell);
                    }
                }
                case "time" ->
                    parse(() -> LocalTime.parse(cell), "”%s” är inget klockslag. Skriv så här: 13:30.", cell);
                default -> {}
            }
        }
    }

    private static void parse(Runnable parsing, String sentence, String cell) {
        try {
            parsing.run();
        } catch (DateTimeException e) {
            throw new RefusedException(sentence.formatted(cell));
        }
    }
}

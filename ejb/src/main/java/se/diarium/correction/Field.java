package se.diarium.correction;

import java.util.Arrays;
import java.util.List;

/** What can be corrected: a part of a §, or a value of the front page. Each is a table: so many columns, one row or many. */
public enum Field {
    TITLE(true, false, "text"),
    /** The numbers of the heading: the first is the case that the § is about. */
    NUMBERS(true, true, "text"),
    /** Columns: the number without its dot, the kind ({@link se.diarium.protocol.DecisionClause.Kind}), the words. */
    DECISIONS(true, true, "number kind text"),
    RECIPIENTS(true, true, "text"),
    /** Columns: the numbers, set apart by semicolons, the point, the words, who decided, and the day as 2026-11-26. */
    DELEGATIONSBESLUT(true, true, "numbers point text delegate day"),

    BODY(false, false, "text"),
    MEETING_DATE(false, false, "day"),
    START_TIME(false, false, "time"),
    END_TIME(false, false, "time"),
    PLACE(false, false, "text"),
    CHAIR(false, false, "text"),
    SECRETARY(false, false, "text"),
    APPROVED_ON(false, false, "day"),
    NOTICE_UP(false, false, "day"),
    NOTICE_DOWN(false, false, "day"),
    APPEAL_DEADLINE(false, false, "day");

    private final boolean ofItem;
    private final boolean many;
    private final String columns;

    Field(boolean ofItem, boolean many, String columns) {
        this.ofItem = ofItem;
        this.many = many;
        this.columns = columns;
    }

    /** Whether each § has it; if not, the front page has. */
    public boolean isOfItem() {
        return ofItem;
    }

    /** Whether it may have more than one row. */
    public boolean isMany() {
        return many;
    }

    public List<String> columns() {
        return List.of(columns.split(" ", -1));
    }

    /** Whether the protocol belongs to another meeting when it is another. */
    public boolean namesMeeting() {
        return this == BODY || this == MEETING_DATE;
    }

    /** The fields of a §, in the order in which they are shown. */
    public static List<Field> ofItem() {
        return Arrays.stream(values()).filter(Field::isOfItem).toList();
    }

    /** The fields of the front page, in the order in which they are shown. */
    public static List<Field> ofFrontPage() {
        return Arrays.stream(values()).filter(field -> !field.isOfItem()).toList();
    }
}

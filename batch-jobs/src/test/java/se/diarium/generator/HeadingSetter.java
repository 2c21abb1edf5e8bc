package se.diarium.generator;

import static se.diarium.generator.Setting.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.FurtherNumbers;
import se.diarium.generator.trait.MissingNumber;
import se.diarium.generator.trait.NumberLabel;
import se.diarium.generator.trait.NumberStyle;
import se.diarium.generator.trait.ParagraphForm;
import se.diarium.generator.trait.StandingNumber;
import se.diarium.generator.trait.Trap;

/** Sets the §, the case numbers and the title of an item. */
final class HeadingSetter {

    private final Meeting meeting;
    private final Item item;
    private final Layout layout;
    private final ParagraphForm form;
    private final NumberStyle style;
    private final String label;
    private final String title;
    private final List<Truth.WrittenNumber> numbers = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    HeadingSetter(Meeting meeting, Item item, int ordinal, Layout layout) {
        this.meeting = meeting;
        this.item = item;
        this.layout = layout;
        this.form = layout.get(ParagraphForm.class);
        this.style = layout.get(NumberStyle.class);
        this.label = layout.get(NumberLabel.class).text(ordinal);
        boolean numbered = layout.get(Trap.class) == Trap.NUMBER_IN_TITLE
                && !item.recipients().isEmpty();
        this.title = item.title() + (numbered ? " (" + (meeting.date().getYear() - 1) + "-0317)" : "");
    }

    String title() {
        return title;
    }

    /** As a reader should find them, once the blocks are set. */
    List<Truth.WrittenNumber> numbers() {
        return List.copyOf(numbers);
    }

    /** The § and its numbers, with the title where that stands on the line of one of them. */
    List<Block> paragraphAndNumbers() {
        @Nullable String number = number();
        String paragraph = paragraph();
        boolean onLine = number != null && (form.hasBareNumber() || form.hasLabelledNumber());
        String rest = form.hasTitle() ? " " + title : "";
        switch (form) {
            case WITH_TITLE_AND_PARENTHESES -> head(paragraph + rest + (onLine ? " (" + number + ")" : ""));
            case BELOW_NUMBER -> {
                if (number != null) {
                    blocks.add(new Text(number));
                }
                head(paragraph);
            }
            case AFTER_NUMBER -> head((onLine ? number + " " : "") + paragraph + rest);
            case WITH_CASE_NUMBER, WITH_BODY_NUMBER_AND_TITLE -> head(paragraph + (onLine ? " " + number : "") + rest);
            case WITH_LABELLED_NUMBER, WITH_BODY_AND_LABELLED_NUMBER ->
                head(paragraph + (onLine ? " " + label + number : emptyLabel().isEmpty() ? "" : " " + emptyLabel()));
            case LABEL_FAR_RIGHT -> {
                if (onLine) {
                    blocks.add(row(List.of(0, 50), paragraph, label + number));
                } else {
                    head(paragraph);
                }
            }
            case IN_PAGE_HEADER -> {}
            default -> head(paragraph + rest);
        }
        if (form == ParagraphForm.CHAIN) {
            blocks.add(new Text("Ks § " + (item.number() + 40)));
            blocks.add(new Text("Au § " + (item.number() + 107)));
        }
        if (!onLine) {
            ownLine(number);
        }
        furtherLines();
        return blocks;
    }

    /** The title below them, where none of them has it. */
    List<Block> titleBelow() {
        return form.hasTitle() ? List.of() : List.of(new Heading(1, title));
    }

    private void head(String text) {
        blocks.add(new Heading(2, text));
    }

    private String paragraph() {
        int n = item.number();
        int year = meeting.date().getYear();
        String body = meeting.body().shortName();
        return switch (form) {
            case GLUED, GLUED_WITH_TITLE -> "§" + n;
            case WITH_BODY, WITH_BODY_AND_LABELLED_NUMBER, WITH_BODY_NUMBER_AND_TITLE -> body + " § " + n;
            case CHAIN -> body.charAt(0) + body.substring(1).toLowerCase(java.util.Locale.ROOT) + " § " + n;
            case WITH_YEAR -> "§ " + n + "/" + year;
            case DOT_AND_TITLE -> "§ " + n + ".";
            case BODY_NUMBER_YEAR -> body + " " + n + "/" + year % 100;
            default -> "§ " + n;
        };
    }

    private @Nullable String number() {
        CaseNumber number = item.caseNumber();
        if (number == null) {
            return null;
        }
        if (layout.get(StandingNumber.class) == StandingNumber.YES
                && !item.delegated().isEmpty()) {
            String standing = number.diary() + " " + number.serial() + "-";
            numbers.add(new Truth.WrittenNumber(standing, number.diary(), null, number.serial(), null));
            return standing;
        }
        numbers.add(number.truth(style));
        return number.write(style);
    }

    private void ownLine(@Nullable String number) {
        if (number == null) {
            if (!emptyLabel().isEmpty() && !form.hasBareNumber() && !form.hasLabelledNumber()) {
                blocks.add(new Text(emptyLabel()));
            }
        } else if (hasFurther() && layout.get(FurtherNumbers.class) == FurtherNumbers.COMMA) {
            blocks.add(new Text(label + number + ", " + further()));
        } else {
            blocks.add(new Text(label + number));
        }
    }

    private String emptyLabel() {
        return layout.get(MissingNumber.class) == MissingNumber.EMPTY_LABEL ? label.strip() : "";
    }

    private boolean hasFurther() {
        return item.caseNumber() != null
                && !item.recipients().isEmpty()
                && layout.get(FurtherNumbers.class) != FurtherNumbers.NONE;
    }

    private void furtherLines() {
        boolean onLine = form.hasBareNumber() || form.hasLabelledNumber();
        if (hasFurther() && (onLine || layout.get(FurtherNumbers.class) == FurtherNumbers.LINES)) {
            blocks.add(new Text((label.isEmpty() ? "Dnr " : label) + further()));
        }
    }

    private String further() {
        CaseNumber related = java.util.Objects.requireNonNull(item.caseNumber()).related();
        numbers.add(related.truth(style));
        return related.write(style);
    }
}

package se.diarium.generator;

import static se.diarium.generator.Setting.heads;
import static se.diarium.generator.Setting.line;
import static se.diarium.generator.Setting.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.NumberStyle;

/** Sets the decisions on delegation that are reported to the body. */
final class DelegationSetter {

    private final Item item;
    private final DelegationForm form;
    private final NumberStyle style;
    private final List<Truth.Reported> truth = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    DelegationSetter(Item item, Layout layout) {
        this.item = item;
        this.form = layout.get(DelegationForm.class);
        this.style = layout.get(NumberStyle.class);
    }

    /** As a reader should find them, once the blocks are set. */
    List<Truth.Reported> truth() {
        return List.copyOf(truth);
    }

    List<Block> blocks() {
        if (item.delegated().isEmpty() || form == DelegationForm.REFERENCE) {
            return blocks;
        }
        blocks.add(new Heading(2, "Delegationsbeslut"));
        switch (form) {
            case TABLE -> table();
            case TABLE_BY_NUMBER -> tableByNumber();
            case POINTS -> points();
            case NUMBER_THEN_TEXT -> numberThenText();
            case BY_DELEGATE -> byDelegate();
            case POINT_LAST -> pointLast();
            case COUNTED_ROWS -> countedRows();
            case NARRATIVE -> narrative();
            case KIND_THEN_ROWS -> kindThenRows();
            case CELLS -> cells();
            case REFERENCE -> {}
        }
        return blocks;
    }

    private void table() {
        List<Integer> columns = List.of(0, 12, 54, 76);
        blocks.add(heads(columns, "Punkt", "Beslut", "Delegat", "Diarienummer"));
        for (Delegated decision : item.delegated()) {
            blocks.add(row(
                    columns,
                    decision.point(),
                    decision.description(),
                    decision.delegate(),
                    decision.number().write(style)));
            note(decision, decision.point(), true, false);
        }
    }

    private void tableByNumber() {
        List<Integer> columns = List.of(0, 26, 62, 84);
        blocks.add(heads(columns, "Diarienummer", "Beslut", "Delegat", "Datum"));
        for (Delegated decision : item.delegated()) {
            blocks.add(row(
                    columns,
                    decision.number().write(style),
                    decision.description(),
                    decision.delegate(),
                    decision.date().toString()));
            note(decision, null, true, true);
        }
    }

    private void points() {
        for (Delegated decision : item.delegated()) {
            blocks.add(new Text(decision.point() + " " + decision.description() + ", " + labelled(decision) + ", "
                    + decision.delegate() + ", " + decision.date()));
            note(decision, decision.point(), true, true);
        }
    }

    private void numberThenText() {
        for (Delegated decision : item.delegated()) {
            blocks.add(line("•"));
            blocks.add(line(decision.number().write(style)));
            blocks.add(line(decision.description()));
            note(decision, null, false, false);
        }
    }

    private void byDelegate() {
        @Nullable String above = null;
        for (Delegated decision : item.delegated()) {
            if (!decision.delegate().equals(above)) {
                above = decision.delegate();
                blocks.add(line(above + ", A. Lager"));
            }
            String counted =
                    decision.description() + ", " + (1 + item.delegated().indexOf(decision)) + " st";
            blocks.add(line(counted));
            truth.add(new Truth.Reported(null, counted, null, null, null));
        }
    }

    private void pointLast() {
        List<Integer> columns = List.of(0, 30, 84);
        for (Delegated decision : item.delegated()) {
            blocks.add(row(columns, decision.number().write(style), decision.description(), decision.point()));
            note(decision, decision.point(), false, false);
        }
    }

    private void countedRows() {
        List<Integer> columns = List.of(0, 8, 40);
        for (Delegated decision : item.delegated()) {
            String place = Integer.toString(1 + item.delegated().indexOf(decision));
            blocks.add(row(columns, place, decision.number().write(style), decision.description()));
            note(decision, null, false, false);
        }
    }

    private void narrative() {
        for (Delegated decision : item.delegated()) {
            blocks.add(new Text("Dnr " + decision.number().write(style) + " " + decision.description()
                    + " läggs till handlingarna."));
            note(decision, null, false, false);
        }
    }

    private void kindThenRows() {
        for (Delegated decision : item.delegated()) {
            blocks.add(line(decision.point() + " " + decision.description()));
            blocks.add(
                    line("– " + decision.number().write(style) + ", " + decision.delegate() + ", " + decision.date()));
            note(decision, decision.point(), true, true);
        }
    }

    private void cells() {
        List.of("Dnr", "Ärende", "Delegat", "Punkt").forEach(head -> blocks.add(line(head)));
        for (Delegated decision : item.delegated()) {
            blocks.add(line(decision.number().write(style)));
            blocks.add(line(decision.description()));
            blocks.add(line(decision.delegate()));
            blocks.add(line(decision.point()));
            note(decision, decision.point(), true, false);
        }
    }

    /** A number that only a label tells from others has one in running text. */
    private String labelled(Delegated decision) {
        return (style.needsCompany() ? "dnr " : "") + decision.number().write(style);
    }

    private void note(Delegated decision, @Nullable String point, boolean delegate, boolean date) {
        truth.add(new Truth.Reported(
                point,
                decision.description(),
                delegate ? decision.delegate() : null,
                decision.number().truth(style),
                date ? decision.date() : null));
    }
}

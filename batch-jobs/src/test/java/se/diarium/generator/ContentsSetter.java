package se.diarium.generator;

import static se.diarium.generator.Setting.line;
import static se.diarium.generator.Setting.row;

import java.util.ArrayList;
import java.util.List;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.trait.ContentsForm;
import se.diarium.generator.trait.ContentsTitle;
import se.diarium.generator.trait.NumberLabel;
import se.diarium.generator.trait.NumberStyle;

/** Sets the list of items. */
final class ContentsSetter {

    private static final List<Integer> THREE = List.of(0, 12, 92);
    private final Minutes minutes;
    private final Layout layout;

    ContentsSetter(Minutes minutes, Layout layout) {
        this.minutes = minutes;
        this.layout = layout;
    }

    List<Block> blocks() {
        List<Block> list = new ArrayList<>();
        list.add(new Heading(2, layout.get(ContentsTitle.class).text()));
        ContentsForm form = layout.get(ContentsForm.class);
        if (form == ContentsForm.COLUMN_BY_COLUMN) {
            minutes.items().forEach(item -> list.add(line("§ " + item.number())));
            minutes.items().forEach(item -> list.add(line(item.title())));
            return list;
        }
        for (Item item : minutes.items()) {
            String paragraph = "§ " + item.number();
            switch (form) {
                case PARAGRAPH_TITLE_PAGE -> list.add(row(THREE, paragraph, item.title(), Paper.pageOf(item.number())));
                case DOTTED ->
                    list.add(row(
                            List.of(0, 92),
                            paragraph + " " + item.title() + " " + ".".repeat(12),
                            Paper.pageOf(item.number())));
                case DOT -> list.add(line(paragraph + ". " + item.title()));
                case WITH_NUMBERS -> list.add(row(List.of(0, 12, 40), paragraph, number(item), item.title()));
                case TITLE_BELOW -> {
                    list.add(line(paragraph));
                    list.add(line(item.title()));
                }
                case NONE, COLUMN_BY_COLUMN -> {}
            }
        }
        return list;
    }

    private String number(Item item) {
        CaseNumber number = item.caseNumber();
        return number == null
                ? ""
                : layout.get(NumberLabel.class).text(1) + number.write(layout.get(NumberStyle.class));
    }
}

package se.diarium.generator;

import static se.diarium.generator.Setting.FOUR;
import static se.diarium.generator.Setting.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.trait.FooterForm;
import se.diarium.generator.trait.HeaderForm;
import se.diarium.generator.trait.PageNumber;
import se.diarium.generator.trait.Slogan;

/** Sets what stands at the top and the foot of every page. */
final class FurnitureSetter {

    private final Minutes minutes;
    private final Meeting meeting;
    private final Body body;
    private final Layout layout;

    FurnitureSetter(Minutes minutes, Layout layout) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.body = meeting.body();
        this.layout = layout;
    }

    /**
     * A section of the protocol.
     *
     * @param paragraph the § whose pages these are; nothing for others
     */
    Section section(String paragraph, List<Block> blocks) {
        String later = paragraph.isEmpty() ? "" : paragraph + " forts.";
        return new Section(header(paragraph), header(later), footer(), blocks);
    }

    private List<Block> header(String paragraph) {
        List<Block> rows = new ArrayList<>();
        String slogan = layout.get(Slogan.class).text();
        if (!slogan.isEmpty() && layout.get(Slogan.class) != Slogan.ADDRESS) {
            rows.add(row(List.of(0), slogan));
        }
        rows.addAll(rows(paragraph, layout.get(PageNumber.class).text()));
        return rows;
    }

    private List<Row> rows(String paragraph, String page) {
        String date = meeting.date().toString();
        return switch (layout.get(HeaderForm.class)) {
            case TABLE ->
                List.of(
                        row(FOUR, body.name().toUpperCase(Locale.ROOT), "SAMMANTRÄDESPROTOKOLL", "", "Sida"),
                        row(FOUR, "", "Sammanträdesdatum", "Paragraf", Paper.PAGE + " (" + Paper.PAGES + ")"),
                        row(FOUR, Exempelkoping.NAME, date, paragraph, ""));
            case TRIPLE ->
                List.of(
                        row(List.of(0, 60, 92), Exempelkoping.NAME, "", Paper.PAGE),
                        row(List.of(0, 60), "", body.name()),
                        row(List.of(0, 60), "", "Protokoll"),
                        row(List.of(0, 60), "", date));
            case LINE ->
                List.of(with(page, Exempelkoping.NAME, "Sammanträdesdatum"), row(List.of(0, 60), body.name(), date));
            case PLAIN ->
                List.of(
                        row(FOUR, Exempelkoping.NAME, "Sammanträdesprotokoll", "Sammanträdesdatum", "Sida"),
                        row(FOUR, "", "", date, Paper.PAGE + " (" + Paper.PAGES + ")"));
            case WITH_MEETING_NUMBER ->
                List.of(
                        with(page, Exempelkoping.NAME + " " + body.name() + ", protokoll", ""),
                        row(List.of(0), "Protokoll nr " + (meeting.date().getMonthValue() - 1)),
                        row(List.of(0), "Sammanträdesdatum: " + date));
            case WRAPPED_BODY -> wrapped(page, date);
            case ONE_LINE -> List.of(with(page, body.name() + " " + date, ""));
        };
    }

    private List<Row> wrapped(String page, String date) {
        List<Row> rows = new ArrayList<>();
        String name = body.name();
        int cut = name.contains(" och ")
                ? name.indexOf(" och ") + 4
                : name.length() > 18 && !name.contains(" ") ? name.length() - 3 : name.length();
        rows.add(with(page, name.substring(0, cut), "Protokoll"));
        if (cut < name.length()) {
            rows.add(row(List.of(0), name.substring(cut).strip()));
        }
        rows.add(row(List.of(0), date));
        return rows;
    }

    /** The first line, with the page to the right. */
    private static Row with(String page, String left, String right) {
        if (page.isEmpty()) {
            return right.isEmpty() ? row(List.of(0), left) : row(List.of(0, 60), left, right);
        }
        return right.isEmpty() ? row(List.of(0, 85), left, page) : row(List.of(0, 60, 85), left, right, page);
    }

    private List<Block> footer() {
        FooterForm form = layout.get(FooterForm.class);
        List<Block> rows = new ArrayList<>();
        if (!form.cells().isEmpty()) {
            List<String> cells = form.cells().stream()
                    .map(cell -> cell.replace("{BODY}", body.name().toUpperCase(Locale.ROOT))
                            .replace("{range}", minutes.first() + "-" + minutes.last()))
                    .toList();
            rows.add(new Row(cells, form.starts(), false, false));
        }
        if (layout.get(Slogan.class) == Slogan.ADDRESS) {
            rows.add(row(List.of(0), Slogan.ADDRESS.text()));
        }
        return rows;
    }
}

package se.diarium.generator;

import static se.diarium.generator.Setting.FOUR;
import static se.diarium.generator.Setting.TWO;
import static se.diarium.generator.Setting.label;
import static se.diarium.generator.Setting.line;
import static se.diarium.generator.Setting.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.DateForm;
import se.diarium.generator.trait.FrontArrangement;
import se.diarium.generator.trait.FrontWords;
import se.diarium.generator.trait.LabelMark;
import se.diarium.generator.trait.MeetingDate;
import se.diarium.generator.trait.NameList;
import se.diarium.generator.trait.PartyForm;
import se.diarium.generator.trait.RangeForm;
import se.diarium.generator.trait.SignatureForm;
import se.diarium.generator.trait.SubstituteForm;
import se.diarium.generator.trait.TimeForm;

/** Sets the front page: as one of the named municipalities has it, or from the traits of its words. */
final class FrontPageSetter {

    private static final String DOTS = "……………………………………";

    /** A label with what stands behind it. */
    private record Field(String label, List<String> values) {}

    private final Minutes minutes;
    private final Meeting meeting;
    private final Body body;
    private final Layout layout;
    private final Map<String, String> truth;
    private final List<Truth.People> people;
    private final List<Block> page = new ArrayList<>();

    FrontPageSetter(Minutes minutes, Layout layout, Map<String, String> truth, List<Truth.People> people) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.body = meeting.body();
        this.layout = layout;
        this.truth = truth;
        this.people = people;
    }

    List<Block> blocks() {
        FrontArrangement arrangement = layout.get(FrontArrangement.class);
        note(arrangement);
        switch (arrangement) {
            case TABLE -> table();
            case COLUMNS -> columns();
            case LABELS -> labels();
            case BOLD_LABELS -> boldLabels();
            default -> free(arrangement);
        }
        page.add(new Gap());
        return page;
    }

    /** What every front page states, and what only some do. */
    private void note(FrontArrangement arrangement) {
        truth.put("organ", body.name());
        truth.put("meetingDate", meeting.date().toString());
        truth.put("startTime", meeting.start().toString());
        truth.put("endTime", meeting.end().toString());
        truth.put("chair", body.chair().name());
        truth.put("secretary", meeting.secretary());
        truth.put("approvers", meeting.approver().name());
        truth.put("paragraphs", minutes.first() + "-" + minutes.last());
        if (arrangement != FrontArrangement.BOLD_LABELS) {
            truth.put("approvalDate", meeting.approval().toString());
        }
        meeting.present().forEach(member -> note(member, "deciding"));
        note(meeting.serving(), "serving");
        meeting.notServing().forEach(substitute -> note(substitute, "substitute"));
    }

    private void note(Politician politician, String as) {
        people.add(new Truth.People(politician.name(), politician.party(), as));
    }

    private void table() {
        String range = range();
        page.add(label(TWO, "Nämnd", body.name()));
        page.add(label(TWO, "Offentligt sammanträde", "Nej"));
        page.add(label(TWO, "Sammanträdesdag", Dates.inWords(meeting.date())));
        page.add(label(TWO, "Tid och plats", "Klockan " + hours() + ", " + meeting.place()));
        List<Integer> columns = List.of(0, 28, 60, 80);
        page.add(row(columns, "", "Ledamöter", "Frånvarande följande paragrafer", "Tjänstgörande ersättare"));
        boolean first = true;
        for (Politician member : body.members()) {
            boolean away = member.equals(meeting.absent());
            page.add(label(
                    columns,
                    first ? "Beslutande" : "",
                    name(member) + (first ? ", Ordförande" : ""),
                    away ? "§§ " + range : "",
                    away ? name(meeting.serving()) : ""));
            first = false;
        }
        page.add(label(TWO, "Närvarande ej tjänstgörande ersättare", String.join(", ", substitutes())));
        page.add(label(TWO, "Övriga närvarande", String.join(", ", meeting.others())));
        page.add(label(TWO, "Utses att justera", name(meeting.approver())));
        page.add(label(columns, "Justeringens tid", Dates.inWords(meeting.approval()), "Paragrafer " + range));
        page.add(label(TWO, "Underskrifter", meeting.secretary()));
        page.add(label(TWO, "", "Sekreterare"));
        page.add(label(TWO, "", name(body.chair())));
        page.add(label(TWO, "", "Ordförande"));
        page.add(label(TWO, "", name(meeting.approver())));
        page.add(label(TWO, "", "Justerande"));
    }

    private void columns() {
        page.add(label(TWO, "Plats och tid", meeting.place() + ", kl. " + hours().replace("-", " – ")));
        inThrees("Beslutande", meeting.present().stream().map(this::withOffice).toList());
        inThrees(
                "Tjänstgörande ersättare",
                List.of(name(meeting.serving()) + " tjänstgör för " + name(meeting.absent())));
        inThrees("Ersättare", substitutes());
        inThrees("Övriga närvarande", meeting.others());
        page.add(label(TWO, "Utses att justera", name(meeting.approver())));
        page.add(label(
                TWO, "Justeringens tid och plats", meeting.place() + ", " + meeting.approval() + " klockan 09:30"));
        List<Integer> signatures = List.of(0, 28, 70, 85);
        page.add(label(signatures, "Sekreterare", DOTS, "Paragrafer", range()));
        page.add(label(signatures, "", meeting.secretary()));
        page.add(label(signatures, "Ordförande", DOTS));
        page.add(label(signatures, "", name(body.chair())));
        page.add(label(signatures, "Justerare", DOTS));
        page.add(label(signatures, "", name(meeting.approver())));
    }

    private void labels() {
        List<Integer> columns = List.of(0, 28, 65, 80);
        page.add(label(columns, "Plats och tid", meeting.place(), "Paragrafer", "§§" + range()));
        page.add(label(TWO, "", "kl. " + hours()));
        labelled(
                "Beslutande",
                meeting.present().stream().map(this::withOfficeInParentheses).toList());
        page.add(label(TWO, "", name(meeting.serving()) + " ersätter " + name(meeting.absent())));
        labelled("Ej tjänstgörande ersättare", substitutes());
        labelled("Övriga deltagare", meeting.others());
        page.add(label(TWO, "Utses att justera", name(meeting.approver())));
        page.add(label(TWO, "Justeringens plats och tid", meeting.place() + ", " + meeting.approval()));
        page.add(label(TWO, "Sekreterare", meeting.secretary()));
        page.add(label(TWO, "Ordförande", name(body.chair())));
        page.add(label(TWO, "Justerande", name(meeting.approver())));
    }

    private void boldLabels() {
        page.add(new Heading(1, body.name()));
        page.add(new Text("Sammanträdesprotokoll §§ " + range()));
        page.add(label(TWO, "Sammanträdesdatum", Dates.withWeekday(meeting.date())));
        page.add(label(TWO, "Plats och tid", meeting.place() + ", kl " + hours()));
        labelled(
                "Tjänstgörande ledamöter",
                meeting.present().stream().map(this::withOffice).toList());
        labelled("Tjänstgörande ersättare", List.of(name(meeting.serving())));
        page.add(label(TWO, "Frånvarande ledamöter", name(meeting.absent())));
        labelled("Närvarande ersättare", substitutes());
        labelled("Övriga närvarande", meeting.others());
        page.add(label(TWO, "Vid protokollet", meeting.secretary()));
        page.add(new Text("Justeras"));
        page.add(new Text(body.chair().name()));
        page.add(new Text(meeting.approver().name()));
    }

    // From the traits

    private void free(FrontArrangement arrangement) {
        List<Field> fields = fields(arrangement == FrontArrangement.MARKDOWN_CELLS);
        String mark = layout.get(LabelMark.class).text();
        if (arrangement == FrontArrangement.MARKDOWN_CELLS) {
            page.add(line("| "
                    + String.join(
                            "<br>",
                            fields.stream().map(field -> field.label() + mark).toList())
                    + " | "
                    + String.join(
                            "<br>",
                            fields.stream().map(field -> field.values().get(0)).toList())
                    + " |"));
        } else {
            for (Field field : fields) {
                field(arrangement, new Field(field.label() + mark, field.values()));
            }
        }
        if (arrangement == FrontArrangement.MARKDOWN_CELLS || arrangement == FrontArrangement.MARKDOWN_ROWS) {
            signatures(FrontArrangement.SIDE);
        } else {
            signatures(arrangement);
        }
    }

    private List<Field> fields(boolean oneValueEach) {
        FrontWords words = layout.get(FrontWords.class);
        List<Field> fields = new ArrayList<>();
        String day = layout.get(DateForm.class).write(meeting.date());
        String time = layout.get(TimeForm.class).write(meeting.start(), meeting.end());
        if (layout.has(MeetingDate.OWN_LABEL)) {
            fields.add(new Field("Sammanträdesdatum", List.of(day)));
        }
        String hours = layout.has(MeetingDate.WITH_TIME) ? day + " " + time : time;
        if (words.timeApart()) {
            fields.add(new Field(words.placeAndTime(), List.of(meeting.place())));
            fields.add(new Field("Tid", List.of(hours)));
        } else {
            fields.add(new Field(words.placeAndTime(), List.of(meeting.place() + ", " + hours)));
        }
        List<String> deciding =
                new ArrayList<>(meeting.present().stream().map(this::withOffice).toList());
        deciding.add(name(meeting.serving()) + layout.get(SubstituteForm.class).words() + name(meeting.absent()));
        fields.add(names(words.deciding(), deciding, oneValueEach));
        fields.add(names(words.substitutes(), substitutes(), oneValueEach));
        fields.add(names(words.others(), meeting.others(), oneValueEach));
        fields.add(new Field(words.approver(), List.of(name(meeting.approver()))));
        fields.add(new Field(
                words.approval(),
                List.of(
                        words.approval().contains("lats")
                                ? meeting.place() + ", "
                                        + layout.get(DateForm.class).write(meeting.approval())
                                : layout.get(DateForm.class).write(meeting.approval()))));
        fields.add(new Field(words.paragraphs(), List.of(range())));
        return fields;
    }

    private Field names(String label, List<String> names, boolean oneValue) {
        return new Field(
                label,
                oneValue || layout.get(NameList.class) == NameList.COMMAS ? List.of(String.join(", ", names)) : names);
    }

    private void field(FrontArrangement arrangement, Field field) {
        List<String> values = field.values();
        switch (arrangement) {
            case SAME_LINE -> {
                page.add(line(field.label() + " " + values.get(0)));
                values.subList(1, values.size()).forEach(value -> page.add(line(value)));
            }
            case OWN_LINE, OWN_LINE_AND_ROOM -> {
                page.add(line(field.label()));
                if (arrangement == FrontArrangement.OWN_LINE_AND_ROOM) {
                    page.add(new Gap());
                }
                values.forEach(value -> page.add(line(value)));
            }
            case HEADINGS -> {
                page.add(new Heading(2, field.label()));
                values.forEach(value -> page.add(line(value)));
            }
            case MARKDOWN_ROWS -> page.add(line("| " + field.label() + " | " + String.join("<br>", values) + " |"));
            default -> labelled(field.label(), values);
        }
    }

    private void signatures(FrontArrangement arrangement) {
        signature(arrangement, "Sekreterare", meeting.secretary());
        signature(arrangement, "Ordförande", name(body.chair()));
        signature(arrangement, layout.get(FrontWords.class).signingApprover(), name(meeting.approver()));
    }

    private void signature(FrontArrangement arrangement, String label, String name) {
        switch (layout.get(SignatureForm.class)) {
            case NAMES ->
                field(arrangement, new Field(label + layout.get(LabelMark.class).text(), List.of(name)));
            case DOTTED_LINE -> {
                page.add(label(TWO, label, DOTS));
                page.add(label(TWO, "", name));
            }
            case LINE_BELOW -> {
                page.add(line(label));
                page.add(line("_".repeat(30)));
                page.add(line(name));
            }
        }
    }

    private String range() {
        return layout.get(FrontArrangement.class).isFree()
                ? layout.get(RangeForm.class).write(minutes.first(), minutes.last())
                : minutes.first() + "-" + minutes.last();
    }

    private String hours() {
        return Dates.hours(meeting.start(), meeting.end());
    }

    private String name(Politician politician) {
        return layout.get(PartyForm.class).write(politician.name(), politician.party());
    }

    private List<String> substitutes() {
        return meeting.notServing().stream().map(this::name).toList();
    }

    private String withOffice(Politician member) {
        return name(member) + (member.equals(body.chair()) ? ", ordförande" : "");
    }

    private String withOfficeInParentheses(Politician member) {
        return name(member) + (member.equals(body.chair()) ? " (ordförande)" : "");
    }

    private void labelled(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            page.add(label(TWO, i == 0 ? label : "", values.get(i)));
        }
    }

    private void inThrees(String label, List<String> values) {
        for (int i = 0; i < values.size(); i += 3) {
            List<String> cells = new ArrayList<>(List.of(i == 0 ? label : ""));
            cells.addAll(values.subList(i, Math.min(i + 3, values.size())));
            page.add(new Row(cells, FOUR, true, false));
        }
    }
}

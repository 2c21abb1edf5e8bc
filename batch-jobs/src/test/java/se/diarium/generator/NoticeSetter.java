package se.diarium.generator;

import static se.diarium.generator.Setting.FOUR;
import static se.diarium.generator.Setting.TWO;
import static se.diarium.generator.Setting.label;
import static se.diarium.generator.Setting.line;
import static se.diarium.generator.Setting.lower;
import static se.diarium.generator.Setting.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.AppealWords;
import se.diarium.generator.trait.DateForm;
import se.diarium.generator.trait.FrontArrangement;
import se.diarium.generator.trait.LabelMark;
import se.diarium.generator.trait.NoticeForm;
import se.diarium.generator.trait.NoticeTitle;
import se.diarium.generator.trait.NoticeWords;

/** Sets the notice that the minutes have been approved. */
final class NoticeSetter {

    private static final List<Integer> NOTICE = List.of(0, 23, 54, 83);

    private final Meeting meeting;
    private final Body body;
    private final Layout layout;
    private final Map<String, String> truth;

    NoticeSetter(Minutes minutes, Layout layout, Map<String, String> truth) {
        this.meeting = minutes.meeting();
        this.body = meeting.body();
        this.layout = layout;
        this.truth = truth;
    }

    List<Block> blocks() {
        NoticeForm form = layout.get(NoticeForm.class);
        boolean dated = form != NoticeForm.NONE && form != NoticeForm.DIGITAL;
        if (dated) {
            truth.put("noticeUp", meeting.noticeUp().toString());
            truth.put("noticeDown", meeting.noticeDown().toString());
        }
        return switch (form) {
            case NONE -> List.of();
            case DIGITAL ->
                List.of(new Text("Protokollet är justerat. Justeringen har tillkännagivits på " + Exempelkoping.NAME
                        + "s digitala anslagstavla."));
            case SENTENCES -> sentences();
            case TABLE -> table();
            case LABELS -> labels();
            case SIDE, SAME_LINE, OWN_LINE, LABELS_THEN_DATES, PERIOD -> free(form);
        };
    }

    private List<Block> sentences() {
        stated();
        truth.put("approvalDate", meeting.approval().toString());
        List<Integer> wide = List.of(0, 60);
        return List.of(
                new Heading(1, "BEVIS"),
                new Text("om justering av " + lower(body.genitive()) + " protokoll"),
                new Text("Justeringen har anslagits på kommunens anslagstavla"),
                row(wide, body.name() + " har sammanträtt den", Dates.inWords(meeting.date())),
                row(wide, "Protokollet har justerats den", Dates.inWords(meeting.approval())),
                row(wide, "Anslaget sattes upp den", Dates.inWords(meeting.noticeUp())),
                row(wide, "Anslaget tas ner den", Dates.inWords(meeting.noticeDown())),
                row(
                        wide,
                        "Den som vill överklaga ett beslut måste göra det senast den",
                        Dates.inWords(meeting.appealDeadline())),
                row(wide, "Den som vill läsa protokollet kan kontakta", "registrator@exempelkoping.example"),
                row(wide, "Protokollet finns också att läsa på", "www.exempelkoping.example"));
    }

    private List<Block> table() {
        stated();
        return List.of(
                new Heading(1, "ANSLAG/BEVIS"),
                new Text("Protokollet är justerat. Justeringen har tillkännagivits genom anslag."),
                row(
                        NOTICE,
                        "Organ",
                        body.name(),
                        "Sammanträdesdatum",
                        meeting.date().toString()),
                row(
                        NOTICE,
                        "Datum då anslaget sätts upp",
                        meeting.noticeUp().toString(),
                        "Datum då anslaget tas ned",
                        meeting.noticeDown().toString()),
                row(NOTICE, "Förvaringsplats för protokollet", body.department()),
                row(FOUR, "Sista dag för överklagande", meeting.appealDeadline().toString()));
    }

    private List<Block> labels() {
        truth.put("approvalDate", meeting.approval().toString());
        return List.of(
                new Heading(1, "Anslagsbevis"),
                new Text("Justeringen har tillkännagivits genom anslag på kommunens anslagstavla."),
                label(TWO, "Protokoll från", body.name()),
                label(TWO, "Sammanträdesdatum", meeting.date().toString()),
                label(TWO, "Justeringsdatum", meeting.approval().toString()),
                label(TWO, "Anslagsdatum", meeting.noticeUp().toString()),
                label(TWO, "Datum för nedtagande", meeting.noticeDown().toString()),
                label(TWO, "Förvaringsplats", body.department()));
    }

    private void stated() {
        truth.put("appealDeadline", meeting.appealDeadline().toString());
    }

    private List<Block> free(NoticeForm form) {
        List<Block> blocks = new ArrayList<>();
        NoticeWords words = layout.get(NoticeWords.class);
        blocks.add(new Heading(1, layout.get(NoticeTitle.class).text()));
        blocks.add(new Text("Protokollet är justerat. Justeringen har tillkännagivits genom anslag."));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(words.body(), body.name());
        fields.put("Sammanträdesdatum", written(meeting.date()));
        if (layout.get(FrontArrangement.class) == FrontArrangement.BOLD_LABELS) {
            fields.put("Justeringsdatum", written(meeting.approval()));
            truth.put("approvalDate", meeting.approval().toString());
        }
        if (form == NoticeForm.PERIOD) {
            fields.put("Anslaget under tiden", meeting.noticeUp() + " – " + meeting.noticeDown());
        } else if (form != NoticeForm.LABELS_THEN_DATES) {
            fields.put(words.up(), written(meeting.noticeUp()));
            fields.put(words.down(), written(meeting.noticeDown()));
        }
        AppealWords appeal = layout.get(AppealWords.class);
        if (appeal != AppealWords.NONE) {
            stated();
            fields.put(appeal.label(), written(meeting.appealDeadline()));
        }
        fields.put(words.storage(), body.department());
        String mark = layout.get(LabelMark.class).text();
        fields.forEach((name, value) -> {
            switch (form) {
                case OWN_LINE -> {
                    blocks.add(line(name + mark));
                    blocks.add(line(value));
                }
                case SAME_LINE -> blocks.add(line(name + mark + " " + value));
                default -> blocks.add(label(List.of(0, 40), name + mark, value));
            }
        });
        if (form == NoticeForm.LABELS_THEN_DATES) {
            blocks.add(row(List.of(0, 50), words.up(), words.down()));
            blocks.add(row(List.of(0, 50), written(meeting.noticeUp()), written(meeting.noticeDown())));
        }
        return blocks;
    }

    private String written(LocalDate day) {
        return layout.get(DateForm.class).write(day);
    }
}

package se.diarium.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.diarium.generator.Layout.ClauseForm;
import se.diarium.generator.Layout.DecisionForm;
import se.diarium.generator.Paper.Anchor;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.Paper.Text;

/** Lays out minutes: one method a part of the protocol, one switch a trait of the layout. */
final class Typesetter {

    private static final List<Integer> TWO = List.of(0, 28);
    private static final List<Integer> FOUR = List.of(0, 28, 53, 77);
    private static final List<Integer> NOTICE = List.of(0, 23, 54, 83);

    private final Minutes minutes;
    private final Meeting meeting;
    private final Body body;
    private final Layout layout;

    private Typesetter(Minutes minutes, Layout layout) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.body = meeting.body();
        this.layout = layout;
    }

    static Paper paper(Minutes minutes, Layout layout) {
        return new Typesetter(minutes, layout).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        List<Block> front = new ArrayList<>(frontPage());
        front.addAll(notice());
        sections.add(section("", front));
        if (layout.contents()) {
            sections.add(section("", contents()));
        }
        if (layout.itemsOnPagesOfTheirOwn()) {
            minutes.items().forEach(item -> sections.add(section("§ " + item.number(), item(item))));
        } else {
            List<Block> all = new ArrayList<>();
            minutes.items().forEach(item -> all.addAll(item(item)));
            sections.add(section("", all));
        }
        return new Paper(sections);
    }

    // The pages' furniture

    private Section section(String paragraph, List<Block> blocks) {
        String later = paragraph.isEmpty() ? "" : paragraph + " forts.";
        return new Section(header(paragraph), header(later), footer(), blocks);
    }

    private List<Block> header(String paragraph) {
        String date = meeting.date().toString();
        return switch (layout.furniture()) {
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
                List.of(
                        row(List.of(0, 60), Exempelkoping.NAME, "Sammanträdesdatum"),
                        row(List.of(0, 60), body.name(), date));
            case PLAIN ->
                List.of(
                        row(FOUR, Exempelkoping.NAME, "Sammanträdesprotokoll", "Sammanträdesdatum", "Sida"),
                        row(FOUR, "", "", date, Paper.PAGE + " (" + Paper.PAGES + ")"));
        };
    }

    private List<Block> footer() {
        return switch (layout.furniture()) {
            case TABLE ->
                List.of(row(
                        List.of(0, 30, 60),
                        "Signaturer: Ordförande",
                        "Justerare",
                        "Utdragsbestyrkande: datum och signatur"));
            case TRIPLE -> List.of(row(List.of(0, 70), "Justerandes sign", "Utdragsbestyrkande"));
            case LINE -> List.of(row(List.of(10, 50), "Utdragsbestyrkande", "Justerarens signatur"));
            case PLAIN ->
                List.of(row(List.of(0, 40), "Justeras sign", body.name().toUpperCase(Locale.ROOT)));
        };
    }

    // The front page

    private List<Block> frontPage() {
        List<Block> page = new ArrayList<>();
        String range = minutes.first() + "-" + minutes.last();
        String hours = Dates.hours(meeting.start(), meeting.end());
        switch (layout.frontPage()) {
            case TABLE -> {
                page.add(label(TWO, "Nämnd", body.name()));
                page.add(label(TWO, "Offentligt sammanträde", "Nej"));
                page.add(label(TWO, "Sammanträdesdag", Dates.inWords(meeting.date())));
                page.add(label(TWO, "Tid och plats", "Klockan " + hours + ", " + meeting.place()));
                List<Integer> columns = List.of(0, 28, 60, 80);
                page.add(row(columns, "", "Ledamöter", "Frånvarande följande paragrafer", "Tjänstgörande ersättare"));
                boolean first = true;
                for (Politician member : body.members()) {
                    boolean away = member.equals(meeting.absent());
                    page.add(label(
                            columns,
                            first ? "Beslutande" : "",
                            member + (first ? ", Ordförande" : ""),
                            away ? "§§ " + range : "",
                            away ? meeting.serving().toString() : ""));
                    first = false;
                }
                page.add(label(TWO, "Närvarande ej tjänstgörande ersättare", names(", ")));
                page.add(label(TWO, "Övriga närvarande", String.join(", ", meeting.others())));
                page.add(label(TWO, "Utses att justera", meeting.approver().toString()));
                page.add(label(columns, "Justeringens tid", Dates.inWords(meeting.approval()), "Paragrafer " + range));
                page.add(label(TWO, "Underskrifter", meeting.secretary()));
                page.add(label(TWO, "", "Sekreterare"));
                page.add(label(TWO, "", body.chair().toString()));
                page.add(label(TWO, "", "Ordförande"));
                page.add(label(TWO, "", meeting.approver().toString()));
                page.add(label(TWO, "", "Justerande"));
            }
            case COLUMNS -> {
                page.add(label(TWO, "Plats och tid", meeting.place() + ", kl. " + hours.replace("-", " – ")));
                inThrees(
                        page,
                        "Beslutande",
                        meeting.present().stream().map(this::withOffice).toList());
                inThrees(
                        page,
                        "Tjänstgörande ersättare",
                        List.of(meeting.serving() + " tjänstgör för " + meeting.absent()));
                inThrees(
                        page,
                        "Ersättare",
                        notServing().stream().map(Politician::toString).toList());
                inThrees(page, "Övriga närvarande", meeting.others());
                page.add(label(TWO, "Utses att justera", meeting.approver().toString()));
                page.add(label(
                        TWO,
                        "Justeringens tid och plats",
                        meeting.place() + ", " + meeting.approval() + " klockan 09:30"));
                List<Integer> signatures = List.of(0, 28, 70, 85);
                page.add(label(signatures, "Sekreterare", "……………………………………", "Paragrafer", range));
                page.add(label(signatures, "", meeting.secretary()));
                page.add(label(signatures, "Ordförande", "……………………………………"));
                page.add(label(signatures, "", body.chair().toString()));
                page.add(label(signatures, "Justerare", "……………………………………"));
                page.add(label(signatures, "", meeting.approver().toString()));
            }
            case LABELS -> {
                List<Integer> columns = List.of(0, 28, 65, 80);
                page.add(label(columns, "Plats och tid", meeting.place(), "Paragrafer", "§§" + range));
                page.add(label(TWO, "", "kl. " + hours));
                labelled(
                        page,
                        "Beslutande",
                        meeting.present().stream()
                                .map(this::withOfficeInParentheses)
                                .toList());
                page.add(label(TWO, "", meeting.serving() + " ersätter " + meeting.absent()));
                labelled(
                        page,
                        "Ej tjänstgörande ersättare",
                        notServing().stream().map(Politician::toString).toList());
                labelled(page, "Övriga deltagare", meeting.others());
                page.add(label(TWO, "Utses att justera", meeting.approver().toString()));
                page.add(label(TWO, "Justeringens plats och tid", meeting.place() + ", " + meeting.approval()));
                page.add(label(TWO, "Sekreterare", meeting.secretary()));
                page.add(label(TWO, "Ordförande", body.chair().toString()));
                page.add(label(TWO, "Justerande", meeting.approver().toString()));
            }
            case BOLD_LABELS -> {
                page.add(new Heading(1, body.name()));
                page.add(new Text("Sammanträdesprotokoll §§ " + range));
                page.add(label(TWO, "Sammanträdesdatum", Dates.withWeekday(meeting.date())));
                page.add(label(TWO, "Plats och tid", meeting.place() + ", kl " + hours));
                labelled(
                        page,
                        "Tjänstgörande ledamöter",
                        meeting.present().stream().map(this::withOffice).toList());
                labelled(
                        page,
                        "Tjänstgörande ersättare",
                        List.of(meeting.serving().toString()));
                page.add(label(TWO, "Frånvarande ledamöter", meeting.absent().toString()));
                labelled(
                        page,
                        "Närvarande ersättare",
                        notServing().stream().map(Politician::toString).toList());
                labelled(page, "Övriga närvarande", meeting.others());
                page.add(label(TWO, "Vid protokollet", meeting.secretary()));
                page.add(new Text("Justeras"));
                page.add(new Text(body.chair().name()));
                page.add(new Text(meeting.approver().name()));
            }
        }
        page.add(new Gap());
        return page;
    }

    private List<Politician> notServing() {
        return body.substitutes().stream()
                .filter(substitute -> !substitute.equals(meeting.serving()))
                .toList();
    }

    private String names(String separator) {
        return String.join(
                separator, notServing().stream().map(Politician::toString).toList());
    }

    private String withOffice(Politician member) {
        return member + (member.equals(body.chair()) ? ", ordförande" : "");
    }

    private String withOfficeInParentheses(Politician member) {
        return member + (member.equals(body.chair()) ? " (ordförande)" : "");
    }

    private static void labelled(List<Block> page, String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            page.add(label(TWO, i == 0 ? label : "", values.get(i)));
        }
    }

    private static void inThrees(List<Block> page, String label, List<String> values) {
        for (int i = 0; i < values.size(); i += 3) {
            List<String> cells = new ArrayList<>(List.of(i == 0 ? label : ""));
            cells.addAll(values.subList(i, Math.min(i + 3, values.size())));
            page.add(new Row(cells, FOUR, true));
        }
    }

    // The notice

    private List<Block> notice() {
        String date = meeting.date().toString();
        String up = meeting.noticeUp().toString();
        String down = meeting.noticeDown().toString();
        List<Integer> wide = List.of(0, 60);
        return switch (layout.notice()) {
            case SENTENCES ->
                List.of(
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
            case TABLE ->
                List.of(
                        new Heading(1, "ANSLAG/BEVIS"),
                        new Text("Protokollet är justerat. Justeringen har tillkännagivits genom anslag."),
                        row(NOTICE, "Organ", body.name(), "Sammanträdesdatum", date),
                        row(NOTICE, "Datum då anslaget sätts upp", up, "Datum då anslaget tas ned", down),
                        row(NOTICE, "Förvaringsplats för protokollet", body.department()),
                        row(
                                FOUR,
                                "Sista dag för överklagande",
                                meeting.appealDeadline().toString()));
            case LABELS ->
                List.of(
                        new Heading(1, "Anslagsbevis"),
                        new Text("Justeringen har tillkännagivits genom anslag på kommunens anslagstavla."),
                        label(TWO, "Protokoll från", body.name()),
                        label(TWO, "Sammanträdesdatum", date),
                        label(TWO, "Justeringsdatum", meeting.approval().toString()),
                        label(TWO, "Anslagsdatum", up),
                        label(TWO, "Datum för nedtagande", down),
                        label(TWO, "Förvaringsplats", body.department()));
            case DIGITAL ->
                List.of(new Text("Protokollet är justerat. Justeringen har tillkännagivits på "
                        + genitiveOfMunicipality() + " digitala anslagstavla."));
        };
    }

    private static String genitiveOfMunicipality() {
        return Exempelkoping.NAME + "s";
    }

    private List<Block> contents() {
        List<Block> list = new ArrayList<>();
        list.add(new Heading(2, "Ärendelista"));
        for (Item item : minutes.items()) {
            list.add(row(List.of(0, 12, 92), "§ " + item.number(), item.title(), Paper.pageOf(item.number())));
        }
        return list;
    }

    // The items

    private List<Block> item(Item item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Anchor(item.number()));
        blocks.addAll(heading(item));
        if (layout.decisionFirst()) {
            blocks.addAll(decision(item));
            blocks.addAll(background(item));
        } else {
            blocks.addAll(background(item));
            blocks.addAll(decision(item));
        }
        blocks.addAll(delegated(item));
        blocks.addAll(routing(item));
        if (!item.attachments().isEmpty()) {
            blocks.add(new Heading(2, "Beslutsunderlag"));
            item.attachments().forEach(attachment -> blocks.add(new Text(attachment)));
        }
        blocks.add(new Gap());
        return blocks;
    }

    private List<Block> heading(Item item) {
        CaseNumber number = item.caseNumber();
        String written = number == null ? "" : layout.number().write(number);
        int n = item.number();
        List<Block> blocks = new ArrayList<>();
        boolean titleFollows = true;
        boolean numberFollows = number != null;
        switch (layout.paragraph()) {
            case ALONE -> blocks.add(new Heading(2, "§ " + n));
            case GLUED -> blocks.add(new Heading(2, "§" + n));
            case WITH_BODY -> blocks.add(new Heading(2, body.shortName() + " § " + n));
            case WITH_YEAR ->
                blocks.add(new Heading(2, "§ " + n + "/" + meeting.date().getYear()));
            case WITH_CASE_NUMBER -> {
                blocks.add(new Heading(2, ("§ " + n + " " + written).strip()));
                numberFollows = false;
            }
            case WITH_TITLE -> {
                blocks.add(new Heading(2, "§ " + n + " " + item.title()));
                titleFollows = false;
            }
            case IN_PAGE_HEADER -> {}
        }
        if (numberFollows) {
            blocks.add(new Text(layout.number().label() + written));
        }
        if (titleFollows) {
            blocks.add(new Heading(1, item.title()));
        }
        return blocks;
    }

    private List<Block> background(Item item) {
        List<Block> blocks = new ArrayList<>();
        if (!item.background().isEmpty()) {
            blocks.add(new Heading(2, layout.decisionFirst() ? "Sammanfattning" : "Ärendebeskrivning"));
            item.background().forEach(paragraph -> blocks.add(new Text(paragraph)));
        }
        return blocks;
    }

    private List<Block> decision(Item item) {
        List<Block> blocks = new ArrayList<>();
        switch (layout.decision()) {
            case HEADING -> blocks.add(new Heading(2, "Beslut"));
            case HEADING_WITH_BODY -> blocks.add(new Heading(2, body.genitive() + " beslut"));
            case RUNNING_TEXT -> {}
        }
        List<Clause> clauses = item.decisions();
        if (clauses.isEmpty()) {
            return layout.decision() == DecisionForm.RUNNING_TEXT ? List.of() : blocks;
        }
        ClauseForm form =
                clauses.size() == 1 && layout.clauses() != ClauseForm.BULLETS ? ClauseForm.SENTENCES : layout.clauses();
        if (form != ClauseForm.SENTENCES
                && (form != ClauseForm.BULLETS || clauses.get(0).proposal())) {
            blocks.add(new Text(leadIn(clauses.get(0)) + (form == ClauseForm.ATT ? "" : ":")));
        }
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String number = clause.number() == null ? Integer.toString(i + 1) : clause.number();
            blocks.add(
                    switch (form) {
                        case SENTENCES -> new Text(leadIn(clause) + " att " + clause.text() + ".");
                        case BULLETS -> new Point("•", capital(clause.text()) + ".");
                        case NUMBERED -> new Point(number + ".", capital(clause.text()) + ".");
                        case ATT -> new Text("att " + clause.text() + (i == clauses.size() - 1 ? "." : ","));
                    });
        }
        return blocks;
    }

    private String leadIn(Clause clause) {
        return body.name() + (clause.proposal() ? " föreslår kommunfullmäktige besluta" : " beslutar");
    }

    private List<Block> delegated(Item item) {
        List<Block> blocks = new ArrayList<>();
        if (item.delegated().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, "Delegationsbeslut"));
        switch (layout.delegation()) {
            case TABLE -> {
                List<Integer> columns = List.of(0, 12, 54, 76);
                blocks.add(label(columns, "Punkt", "Beslut", "Delegat", "Diarienummer"));
                for (Delegated decision : item.delegated()) {
                    blocks.add(row(
                            columns,
                            decision.point(),
                            decision.description(),
                            decision.delegate(),
                            layout.number().write(decision.number())));
                }
            }
            case POINTS -> {
                for (Delegated decision : item.delegated()) {
                    blocks.add(new Text(decision.point() + " " + decision.description() + ", "
                            + layout.number().write(decision.number()) + ", " + decision.delegate() + ", "
                            + decision.date()));
                }
            }
        }
        return blocks;
    }

    private List<Block> routing(Item item) {
        List<Block> blocks = new ArrayList<>();
        if (item.recipients().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, layout.routing().heading()));
        if (layout.routing().commas()) {
            blocks.add(new Text(String.join(", ", item.recipients())));
        } else {
            item.recipients().forEach(recipient -> blocks.add(new Text(recipient)));
        }
        return blocks;
    }

    private static Row row(List<Integer> starts, String... cells) {
        return new Row(List.of(cells), starts, false);
    }

    private static Row label(List<Integer> starts, String... cells) {
        return new Row(List.of(cells), starts, true);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the delegationsbeslut that an item reports: in which of its parts they stand, and how sure each part is. */
final class Delegations {

    // "Redovisning av delegeringsbeslut", "Delegerade beslut", "Anmälan av delegationsbeslut"; not "Delegationsordning"
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:delegation(?:s|er|en|erna)?(?:beslut\\w*|ärende\\w*|list\\w*)?|delegerings\\w*|delegerade beslut|beslut (?:enligt|på|med stöd av) delegation\\w*|ordförandebeslut\\w*|presidiebeslut\\w*|beslut (?:som )?(?:har )?fatta(?:de|ts) (?:av|på|enligt|med))(?!\\p{L}).*");

    private static final Pattern SCHEME = Pattern.compile(
            "(?i).*\\b(?:delegationsordning\\w*|delegationsbestämmelse\\w*|delegationsreglemente\\w*).*");

    // "Anmälningsärenden", "Meddelanden och delgivningar", "Anmälan av delegationsbeslut och skrivelser": more is told
    // there than what was decided on delegation
    private static final Pattern TELLS_MORE = Pattern.compile(
            "(?i)(?:.{0,120}\\b)?(?:anmälningsärenden?|anmälningar(?:na)?|meddelanden?|delgivningar|skrivelser|handlingar|protokoll|rapporter|informationsärenden)\\b.{0,120}");
    private static final Pattern SAYS_DELEGATED = Pattern.compile(
            "(?i)(?:(?:delegations|delegerings|ordförande)beslut|delegerade? beslut|delegationslist(?:a|or)|beslut (?:fattade? )?(?:på|enligt|med stöd av|genom) delegation).*");
    private static final int LONGEST_TITLE = 500;

    private Delegations() {}

    /** Whether the item's title says that it reports such decisions. */
    static boolean isReport(String title) {
        return title.length() <= LONGEST_TITLE
                && mayReport(Spelling.foldInPlace(title))
                && TITLE.matcher(title).matches()
                && !SCHEME.matcher(title).matches();
    }

    // "Anmälan av ordförandebeslut": decided for the body by its chair (KL 6:39), and to be reported as well
    private static boolean mayReport(String title) {
        return title.contains("deleg")
                || title.contains("ordförandebeslut")
                || title.contains("presidiebeslut")
                || title.contains(" fatta");
    }

    /**
     * Reads the report of an item.
     *
     * @param lines all lines of the item after its head, sections or not: a table does not keep to them
     */
    static List<ReportedDelegationsbeslut> read(
            String title, List<Line> lines, List<Section> sections, Decisions.Read decisions) {
        // "Redovisning av beslut i individärenden" … "Delegationslistor"
        boolean report = isReport(title)
                || sections.stream()
                        .anyMatch(section -> section.meaning() == Meaning.BACKGROUND && isReport(section.heading()));
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        if (report) {
            rows.addAll(DelegationTable.read(lines));
            rows.addAll(rows.isEmpty() ? DelegationsByDelegate.read(lines) : List.of());
            rows.addAll(rows.isEmpty() ? DelegationBlocks.read(lines) : List.of());
            rows.addAll(rows.isEmpty() ? DelegateGroups.read(sections) : List.of());
            rows.addAll(rows.isEmpty() ? DelegateGroups.dated(sections) : List.of());
        }
        if (!rows.isEmpty()) {
            return rows;
        }
        rows.addAll(read(report, sections, decisions));
        boolean tellsMore =
                title.length() <= LONGEST_TITLE && TELLS_MORE.matcher(title).matches();
        if (rows.isEmpty() && !report && tellsMore) {
            return delegated(listed(sections, decisions));
        }
        List<ReportedDelegationsbeslut> delegated = report && tellsMore ? delegated(rows) : List.of();
        return delegated.isEmpty() ? rows : delegated;
    }

    // "KS 2026/12" / "Delegationsbeslut om projektbidrag, september" // "KS 2026/5" / "Protokoll från samverkan"
    private static List<ReportedDelegationsbeslut> delegated(List<ReportedDelegationsbeslut> rows) {
        return rows.stream()
                .filter(row -> row.origin().rule().equals(DelegationList.HEADING)
                        || row.point() != null
                        || (row.description().length() <= LONGEST_TITLE
                                && SAYS_DELEGATED.matcher(row.description()).matches()))
                .toList();
    }

    /** All that is listed in an item, be it decided on delegation or not. */
    private static List<ReportedDelegationsbeslut> listed(List<Section> sections, Decisions.Read decisions) {
        List<Line> lines = new ArrayList<>();
        decisions.enumerated().forEach(paragraph -> lines.addAll(paragraph.lines()));
        sections.stream()
                .filter(section -> section.meaning() == Meaning.BACKGROUND)
                .forEach(section -> lines.addAll(section.lines()));
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        if (lines.stream()
                .anyMatch(line -> line.key().contains("deleg") || line.key().contains("ordförandebeslut"))) {
            DelegationList.rows(Paragraph.of(DelegationList.apart(lines)), true, "list-of-item", rows);
        }
        return rows;
    }

    private static List<ReportedDelegationsbeslut> read(
            boolean report, List<Section> sections, Decisions.Read decisions) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        boolean headed = sections.stream().anyMatch(section -> section.meaning() == Meaning.DELEGATION);
        for (Section section : sections) {
            if (section.meaning() == Meaning.DELEGATION) {
                DelegationList.rows(
                        Paragraph.of(DelegationList.apart(section.lines())), false, DelegationList.HEADING, rows);
            } else if (report && headed && section.meaning() == Meaning.BACKGROUND) {
                // "Avgifter" / "BUN/2016:381 Avskrivning" // "Ordförandebeslut" / "BUN/2016:386 Yttrande": only the
                // second group has a heading that we know
                DelegationList.rows(certain(section), true, "title-and-number", rows);
            }
        }
        if (report && rows.isEmpty()) {
            List<Line> enumerated = decisions.enumerated().stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .toList();
            DelegationList.rows(Paragraph.of(DelegationList.apart(enumerated)), true, "list-of-decision", rows);
        }
        if (report && rows.isEmpty()) {
            // "Dnr KS 2015/101 Avtal om mark läggs till handlingarna.": what is decided of each is all that is said of
            // it
            for (Meaning meaning : List.of(Meaning.BACKGROUND, Meaning.DECISION)) {
                for (Section section : sections) {
                    if (section.meaning() == meaning && (meaning == Meaning.BACKGROUND || rows.isEmpty())) {
                        DelegationList.rows(certain(section), true, "title-and-number", rows);
                    }
                }
            }
        }
        // One row out of many lines is a list that nothing marks.
        if (report && (rows.size() < 2 || !headed)) {
            List<ReportedDelegationsbeslut> told = told(sections);
            return told.size() > rows.size() ? told : rows;
        }
        return rows;
    }

    private static List<ReportedDelegationsbeslut> told(List<Section> written) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (Section section : withDelegates(written)) {
            boolean below = section.meaning() == Meaning.DELEGATION;
            if (below || section.meaning() == Meaning.BACKGROUND) {
                List<Line> told = below ? ToldList.below(section.lines()) : ToldList.of(section.lines());
                DelegationList.rows(Paragraph.of(told), true, DelegationList.TOLD, rows);
            }
        }
        return rows;
    }

    // "Handläggare" and "Enhetschef" head what they have decided: they part nothing that one sentence tells of
    private static List<Section> withDelegates(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        for (Section section : sections) {
            int last = joined.size() - 1;
            if (last >= 0 && section.meaning() == Meaning.BACKGROUND && Units.isTitle(section.heading())) {
                List<Line> lines = new ArrayList<>(joined.get(last).lines());
                lines.addAll(section.above());
                lines.addAll(section.lines());
                joined.set(last, joined.get(last).withLines(lines));
            } else {
                joined.add(section);
            }
        }
        return joined;
    }

    private static List<Paragraph> certain(Section section) {
        return Paragraph.of(DelegationList.apart(section.lines())).stream()
                .filter(paragraph ->
                        DelegationForms.isCertain(paragraph) || DelegationForms.belongsToPoint(paragraph.text()))
                .toList();
    }
}

package se.diarium.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the delegationsbeslut that an item reports: points of the scheme, rows with a number, bullets. */
final class Delegations {

    // "Redovisning av delegeringsbeslut", "Delegerade beslut", "Anmälan av delegationsbeslut"; not "Delegationsordning"
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:delegation(?:s|er|en|erna)?(?:beslut\\w*|ärende\\w*)?|delegerings\\w*|delegerade beslut|beslut (?:enligt|på|med stöd av) delegation\\w*)(?!\\p{L}).*");

    private static final Pattern SCHEME = Pattern.compile(
            "(?i).*\\b(?:delegationsordning\\w*|delegationsbestämmelse\\w*|delegationsreglemente\\w*).*");

    // "Anmälningsärenden", "Meddelanden och delgivningar", "Anmälan av delegationsbeslut och skrivelser": more is told
    // there
    // than what was decided on delegation
    private static final Pattern TELLS_MORE = Pattern.compile(
            "(?i)(?:.{0,120}\\b)?(?:anmälningsärenden?|anmälningar(?:na)?|meddelanden?|delgivningar|skrivelser|handlingar|protokoll|rapporter|informationsärenden)\\b.{0,120}");
    private static final Pattern SAYS_DELEGATED = Pattern.compile(
            "(?i)(?:(?:delegations|delegerings|ordförande)beslut|delegerade? beslut|delegationslist(?:a|or)|beslut (?:fattade? )?(?:på|enligt|med stöd av|genom) delegation).*");

    // Huddinge 2021: "C. 1.1. Beslut om …", "A.5.1 Yttrande", "D 1.1  2.24. Delegationslistor"
    private static final Pattern POINT = Pattern.compile(
            "(?:(?:Delegationsp|P)unkt )?(?<point>\\p{Lu} ?\\.? ?\\d{1,2}(?: ?\\. ?\\d{1,2}){0,3}\\.?(?: \\d{1,2}\\.\\d{1,2}\\.?)?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?):? (?<rest>\\D.*)");

    // "2021-10-12 Bidrag till läger, fritidskonsulent"
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2}),? (?<what>\\p{Lu}[^,]{3,200}?)(?:, (?<who>[^,\\d]{3,60}))?");

    // Alingsås 2026: "- punkt 2.3.8 - beslut om nedsättning", "Enligt punkt 6.4"
    private static final Pattern POINT_INSIDE = Pattern.compile(
            "\\b(?:(?i:punkt|delegationspunkt|delegation(?:snr)?) (?<point>(?:\\p{Lu}\\.? ?)?\\d{1,2}(?:\\.\\d{1,2}){0,3})"
                    // "Förvaltningschef - enligt A11, fastställande av rutin"
                    + "|(?i:enligt) (?<letter>\\p{Lu}\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\p{L}\\d]))");

    // "Delegat, förvaltningsdirektör.", "Beslut, verksamhetschef."; "Delegationsbeslut ekonomiadministratör, inriktning
    // avgiftshandläggning - punkt"
    private static final Pattern DELEGATE =
            Pattern.compile("(?:Delegat|Beslut|Beslutsfattare|Beslutat av|Beslutad av)[,:] ?(?<who>[^.;:\\d]{3,80})");

    private static final Pattern DELEGATE_BEFORE_POINT = Pattern.compile(
            "(?:Delegationsbeslut )?(?<who>(?:\\p{Ll}|\\p{Lu}\\p{Ll}+(?:chef|chefer|rektor|direktör|ordförande|sekreterare)(?= )|Rektor(?= ))[^:]{0,80}?) - (?:punkt|enligt) .*");
    private static final Pattern TITLE_BEFORE_NUMBER =
            Pattern.compile(".*\\b(?<who>\\p{Lu}\\p{L}+(?:chef|direktör|sekreterare|rektor)),? ?");
    private static final Pattern REST_OF_NUMBERS = Pattern.compile("(?:[,;.]| och| samt|(?:Dnr|dnr|DNR)[.:]?)*+");

    // "Avskrivning av fordran, 2026-08-20, Ekonomichef": a date that is a field of its own is the day of the decision
    private static final Pattern DAY = Pattern.compile(", ?(?<day>\\d{4}-\\d{2}-\\d{2})(?=,|[ .]{0,3}$)");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?:,| och| samt) ?");

    private static final Pattern LABEL = Pattern.compile("^(?i)(?:dnr|diarienummer|diarienr)[.:]? ");

    // "1    B 2005-333    Tillbyggnad av fritidshus": the place in the list before the number
    private static final Pattern ORDINAL =
            Pattern.compile("^\\d{1,3}[.)]? (?=\\p{Lu}{1,8}[ /-]?\\d|(?:19|20)\\d{2}[-/.])");

    // "Försörjningsstöd, nr 1201-1344", "Anställningar, 14 st"
    private static final Pattern COUNTED = Pattern.compile(
            "\\p{Lu}[^.:]{2,120}?,? (?:(?:nr|löpnr|lpnr)\\.? \\d{1,6}(?:/\\d{2,4})?(?: ?- ?\\d{1,6}(?:/\\d{2,4})?)?|\\d{1,5} (?:st\\.?|stycken|beslut|ärenden))");

    // "Skolskjuts, punkt 4.2, beslut nr 12-19/2022"
    private static final Pattern POINTED = Pattern.compile(
            "\\p{Lu}[^.:]{2,120}?,? \\(?(?i:delegationspunkt|delegation|punkt|pkt|p)\\.? (?:\\p{Lu}\\.? ?)?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\)?(?:[,;:. ].{0,120})?");

    // "Upphandling av städtjänster, ekonomichef 2021-01-11"
    private static final Pattern DELEGATE_AND_DAY =
            Pattern.compile("(?<what>.{3,300}), (?<who>[\\p{L}][^,\\d]{3,60}?),? (?<day>\\d{4}-\\d{2}-\\d{2})\\.?");

    // "BIN 2024-00150   Skolskjuts på grund av särskilda skäl   B5"
    private static final Pattern POINT_ALONE =
            Pattern.compile("\\p{Lu}{1,3}[. ]{0,2}\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3}");

    private static final Pattern SAYS_WHAT = Pattern.compile("\\S.{0,40} \\p{Lu}\\p{Ll}{3}.{0,300}");
    // "Avtal om företagshälsovård (2021-15)"
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<what>[^()]{3,300}) \\((?<number>[^()]{4,30})\\)\\.?");
    private static final int LONGEST_NAME_OF_A_KIND = 40;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_POINT = 14;
    private static final int MOST = 5_000;

    private static final String HEADING = "heading";
    private static final String TOLD = "told-list";

    private Delegations() {}

    /** Whether the item's title says that it reports such decisions. */
    static boolean isReport(String title) {
        return title.length() <= LONGEST_TITLE
                && Spelling.foldInPlace(title).contains("deleg")
                && TITLE.matcher(title).matches()
                && !SCHEME.matcher(title).matches();
    }

    /**
     * Reads the report of an item.
     *
     * @param lines all lines of the item after its head, sections or not: a table does not keep to them
     */
    static List<ReportedDelegationsbeslut> read(
            String title, List<Line> lines, List<Section> sections, Decisions.Read decisions) {
        boolean report = isReport(title);
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        if (report) {
            rows.addAll(DelegationTable.read(lines));
            rows.addAll(rows.isEmpty() ? DelegationsByDelegate.read(lines) : List.of());
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
                .filter(row -> row.origin().rule().equals(HEADING)
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
            rows(Paragraph.of(apart(lines)), true, "list-of-item", rows);
        }
        return rows;
    }

    private static List<ReportedDelegationsbeslut> read(
            boolean report, List<Section> sections, Decisions.Read decisions) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        boolean headed = sections.stream().anyMatch(section -> section.meaning() == Meaning.DELEGATION);
        for (Section section : sections) {
            if (section.meaning() == Meaning.DELEGATION) {
                rows(Paragraph.of(apart(section.lines())), false, HEADING, rows);
            } else if (report && headed && section.meaning() == Meaning.BACKGROUND) {
                // "Avgifter" / "BUN/2016:381 Avskrivning" // "Ordförandebeslut" / "BUN/2016:386 Yttrande": only the
                // second group has a heading that we know
                rows(certain(section), true, "title-and-number", rows);
            }
        }
        if (report && rows.isEmpty()) {
            List<Line> enumerated = decisions.enumerated().stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .toList();
            rows(Paragraph.of(apart(enumerated)), true, "list-of-decision", rows);
        }
        if (report && rows.isEmpty()) {
            // "Dnr KS 2015/101 Avtal om mark läggs till handlingarna.": what is decided of each is all that is said of
            // it
            for (Meaning meaning : List.of(Meaning.BACKGROUND, Meaning.DECISION)) {
                for (Section section : sections) {
                    if (section.meaning() == meaning && (meaning == Meaning.BACKGROUND || rows.isEmpty())) {
                        rows(certain(section), true, "title-and-number", rows);
                    }
                }
            }
        }
        // One row out of many lines is a list that nothing marks.
        if (report && rows.size() < 2) {
            List<ReportedDelegationsbeslut> told = told(sections);
            return told.size() > rows.size() ? told : rows;
        }
        return rows;
    }

    private static List<ReportedDelegationsbeslut> told(List<Section> sections) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (Section section : sections) {
            boolean below = section.meaning() == Meaning.DELEGATION;
            if (below || section.meaning() == Meaning.BACKGROUND) {
                List<Line> told = below ? ToldList.below(section.lines()) : ToldList.of(section.lines());
                rows(Paragraph.of(told), true, TOLD, rows);
            }
        }
        return rows;
    }

    private static List<Paragraph> certain(Section section) {
        return Paragraph.of(apart(section.lines())).stream()
                .filter(Delegations::isCertain)
                .toList();
    }

    /** Lines that start as the first of their paragraph does, with a point or a number, are rows of their own. */
    private static List<Line> apart(List<Line> lines) {
        if (lines.stream().allMatch(line -> isCounted(line.text()))
                || lines.stream().allMatch(line -> isPointed(line.text()))
                || lines.stream().allMatch(line -> endsWithNumber(line.text()))) {
            return lines.stream().map(line -> line.with(Break.PARAGRAPH)).toList();
        }
        List<Line> apart = new ArrayList<>();
        boolean list = false;
        for (Line line : lines) {
            boolean starts = startsRow(line);
            if (line.before() == Break.PARAGRAPH || apart.isEmpty()) {
                list = starts;
                apart.add(line);
            } else {
                String above = apart.get(apart.size() - 1).text();
                boolean goesOn = above.endsWith("-") || above.endsWith(",") || above.endsWith("/");
                // "Personal" / "VON-2025-00014 Anställning av enhetschef": the first row below the name of its kind
                boolean below = above.length() <= LONGEST_NAME_OF_A_KIND
                        && !above.endsWith(".")
                        && SAYS_WHAT.matcher(line.text()).matches();
                list |= starts && below && !goesOn;
                boolean delegate = isDelegate(line) && !goesOn;
                apart.add((list && starts && !goesOn) || delegate ? line.with(Break.PARAGRAPH) : line);
            }
        }
        return apart;
    }

    // "1. Avtal om företagshälsovård (2021-15)" / "Kanslichefen" / "2. Yttrande till hyresnämnden (2021-21)"
    private static boolean isDelegate(Line line) {
        return line.text().length() <= LONGEST_NAME_OF_A_KIND
                && Character.isUpperCase(line.text().codePointAt(0))
                && ListMark.of(line.text()).isEmpty()
                && (Units.isTitle(line.text()) || line.text().endsWith("beslut:"));
    }

    private static boolean isDated(String text) {
        return text.length() <= 300
                && Character.isDigit(text.charAt(0))
                && DAY_FIRST.matcher(Spelling.dashed(text)).matches();
    }

    private static boolean isCounted(String text) {
        return text.length() <= 200 && COUNTED.matcher(Spelling.dashed(text)).matches();
    }

    private static boolean isPointed(String text) {
        return text.length() <= 300
                && (text.contains("unkt ") || text.contains(" p") || text.contains("elegation "))
                && POINTED.matcher(Spelling.dashed(text)).matches();
    }

    // "Yttrande över detaljplan, RS 2022/570"
    private static boolean endsWithNumber(String text) {
        List<Numbers.Found> numbers = text.length() <= 400 ? Numbers.all(text) : List.of();
        if (numbers.isEmpty()) {
            return false;
        }
        Numbers.Found last = numbers.get(numbers.size() - 1);
        return !last.number().foreign()
                && REST_OF_NUMBERS.matcher(text.substring(last.end()).strip()).matches();
    }

    static boolean startsRow(Line line) {
        return line.text().length() <= 400
                && (isDated(line.text())
                        || POINT.matcher(line.text()).matches()
                        || (!isOnlyNumbers(line.text())
                                && Numbers.leading(withoutLabel(line.text())).isPresent()));
    }

    /** In running text only what starts with a point or a number is a row. */
    private static boolean isCertain(Paragraph paragraph) {
        // "1.  Försäljning av industrimark   Kommunchefen   2006-KS0133"
        return (paragraph.isPoint() && endsWithNumber(paragraph.text()))
                || POINT.matcher(paragraph.text()).matches()
                || Numbers.leading(withoutLabel(paragraph.text())).isPresent();
    }

    private static void rows(
            List<Paragraph> paragraphs, boolean anyText, String rule, List<ReportedDelegationsbeslut> rows) {
        for (List<Paragraph> row : grouped(paragraphs)) {
            if (rows.size() >= MOST) {
                return;
            }
            String text = Spelling.join(row.stream().map(Paragraph::text).toList());
            List<Line> lines = row.stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .toList();
            boolean opened = opensRow(row.get(0)) || (rule.equals(HEADING) && endsWithNumber(text));
            if (opened
                    || rule.equals(TOLD)
                    || (anyText && row.get(0).isPoint())
                    || isCounted(text)
                    || isPointed(text)) {
                Confidence confidence = rule.equals(HEADING) ? Confidence.CERTAIN : Confidence.LIKELY;
                Origin origin = new Origin(Line.span(lines), rule, confidence);
                rows.add(inColumns(lines, text, origin));
            }
        }
    }

    /** A row whose point, number or delegate may stand in a column of its own. */
    private static ReportedDelegationsbeslut inColumns(List<Line> lines, String text, Origin origin) {
        @Nullable String point = pointInColumn(lines.get(0));
        if (point != null) {
            return withPoint(row(without(point, lines), origin), point);
        }
        List<Cell> cells = lines.get(0).cells();
        String last = cells.get(cells.size() - 1).text();
        boolean delegate =
                cells.size() > 1 && Units.isTitle(last) && ListMark.of(last).isEmpty();
        ReportedDelegationsbeslut row = row(delegate ? without(last, lines) : text, origin);
        if (delegate && row.delegate() == null) {
            return new ReportedDelegationsbeslut(
                    row.point(), row.description(), last, row.numbers(), row.date(), row.origin());
        }
        // "2.4   Startbidrag till dansförening   Fritidskonsulent   2013-104"
        Optional<Diarienummer> number =
                cells.size() > 2 && row.numbers().isEmpty() ? Numbers.whole(last) : Optional.empty();
        return number.map(it -> new ReportedDelegationsbeslut(
                        row.point(), row.description(), row.delegate(), List.of(it), row.date(), row.origin()))
                .orElse(row);
    }

    /** The point of the scheme in a column of its own, behind the number of the case or behind all; null where there is none. */
    private static @Nullable String pointInColumn(Line line) {
        List<Cell> cells = line.cells();
        if (cells.size() < 3) {
            return null;
        }
        for (int i = cells.size() - 1; i > 0; i--) {
            String text = cells.get(i).text();
            if (text.length() <= LONGEST_POINT && POINT_ALONE.matcher(text).matches()) {
                return text;
            }
        }
        return null;
    }

    /** What the lines say but for one cell of the first: the rest of a wrapped row stands below it. */
    private static String without(String point, List<Line> lines) {
        List<String> texts = new ArrayList<>();
        boolean taken = false;
        for (Cell cell : lines.get(0).cells()) {
            if (taken || !cell.text().equals(point)) {
                texts.add(cell.text());
            } else {
                taken = true;
            }
        }
        lines.subList(1, lines.size()).forEach(line -> texts.add(line.text()));
        return Spelling.join(texts);
    }

    private static ReportedDelegationsbeslut withPoint(ReportedDelegationsbeslut row, String point) {
        return row.point() != null
                ? row
                : new ReportedDelegationsbeslut(
                        point, row.description(), row.delegate(), row.numbers(), row.date(), row.origin());
    }

    /** A paragraph without a start of its own goes on with the row above it: a number that fell on a line of its own. */
    private static List<List<Paragraph>> grouped(List<Paragraph> paragraphs) {
        List<List<Paragraph>> rows = new ArrayList<>();
        boolean onlyNumbers = false;
        for (Paragraph paragraph : paragraphs) {
            boolean afterNumbers = onlyNumbers;
            onlyNumbers = isOnlyNumbers(paragraph.text());
            boolean numberThenText = afterNumbers && !onlyNumbers && !paragraph.isPoint() && !opensRow(paragraph);
            boolean continues = !rows.isEmpty()
                    && (numberThenText
                            || (!paragraph.isPoint()
                                    && !opensRow(paragraph)
                                    && Character.isLowerCase(paragraph.text().codePointAt(0))));
            if (continues
                    || (onlyNumbers
                            && !rows.isEmpty()
                            && !paragraph.isPoint()
                            && isPointRow(rows.get(rows.size() - 1)))) {
                rows.get(rows.size() - 1).add(paragraph);
            } else {
                rows.add(new ArrayList<>(List.of(paragraph)));
            }
        }
        return rows;
    }

    private static boolean isPointRow(List<Paragraph> row) {
        return POINT.matcher(row.get(0).text()).matches();
    }

    private static boolean opensRow(Paragraph paragraph) {
        return paragraph.isPoint() || isCertain(paragraph) || isDated(paragraph.text());
    }

    private static boolean isOnlyNumbers(String text) {
        List<Numbers.Found> numbers = Numbers.all(text);
        int at = 0;
        for (Numbers.Found number : numbers) {
            if (!REST_OF_NUMBERS
                    .matcher(text.substring(at, number.start()).strip())
                    .matches()) {
                return false;
            }
            at = number.end();
        }
        return !numbers.isEmpty()
                && REST_OF_NUMBERS.matcher(text.substring(at).strip()).matches();
    }

    private static ReportedDelegationsbeslut row(String text, Origin origin) {
        String dashed = Spelling.dashed(text);
        Matcher both = DELEGATE_AND_DAY.matcher(dashed);
        if (text.length() <= 400 && both.matches() && Units.isTitle(both.group("who"))) {
            ReportedDelegationsbeslut row = undated(text.substring(0, both.end("what")), origin);
            return new ReportedDelegationsbeslut(
                    row.point(),
                    row.description(),
                    both.group("who"),
                    row.numbers(),
                    Dates.first(both.group("day")).orElse(null),
                    origin);
        }
        Matcher first = DAY_FIRST.matcher(dashed);
        if (isDated(text) && first.matches()) {
            boolean delegate = first.group("who") == null || Units.isTitle(first.group("who"));
            return new ReportedDelegationsbeslut(
                    null,
                    text.substring(first.start("what"), delegate ? first.end("what") : text.length()),
                    delegate ? first.group("who") : null,
                    Numbers.all(text.substring(first.start("what"), first.end("what"))).stream()
                            .map(Numbers.Found::number)
                            .toList(),
                    Dates.first(first.group("day")).orElse(null),
                    origin);
        }
        return undated(text, origin);
    }

    private static ReportedDelegationsbeslut undated(String whole, Origin origin) {
        Matcher day = DAY.matcher(Spelling.dashed(whole));
        @Nullable LocalDate date = day.find() ? Dates.first(day.group("day")).orElse(null) : null;
        String text = withoutLabel(date == null ? whole : whole.substring(0, day.start()) + whole.substring(day.end()));
        Matcher point = POINT.matcher(text);
        boolean pointed = point.matches();
        Matcher inside = POINT_INSIDE.matcher(text);
        @Nullable String number = pointed ? point.group("point") : inside.find() ? inside(inside) : null;
        String rest = pointed ? point.group("rest") : text;
        List<Diarienummer> numbers = new ArrayList<>();
        int first = rest.length();
        int from = 0;
        // Alingsås 2026: "2026.002 BUN-049 Delegationsbeslut om ställföreträdande rektor"; a number further on is what
        // it is about
        if (!pointed) {
            Numbers.Found leading = Numbers.leading(rest).orElse(null);
            if (leading != null) {
                numbers.add(leading.number());
                from = leading.end();
                // "GSN-2024-00104, GSN-2024-00105 Upplåtelse av offentlig plats"
                Numbers.Found next = another(rest, from);
                while (next != null) {
                    numbers.add(next.number());
                    from = next.end();
                    next = another(rest, from);
                }
            }
        }
        if (numbers.isEmpty()) {
            for (Numbers.Found found : Numbers.all(rest)) {
                numbers.add(found.number());
                first = Math.min(first, found.start());
            }
        }
        Matcher behind = NUMBER_BEHIND.matcher(rest);
        if (numbers.isEmpty() && behind.matches()) {
            Numbers.whole(behind.group("number")).ifPresent(numbers::add);
            first = numbers.isEmpty() ? first : behind.end("what");
        }
        String description = rest.substring(from, Math.max(from, first))
                .replaceFirst("^[\\s,;:-]+", "")
                .replaceFirst("[\\s,;(-]{1,3}(?:Dnr|dnr|DNR)[.:]?$", "")
                .strip();
        return new ReportedDelegationsbeslut(
                number, withoutDelegate(description), delegate(description), numbers, date, origin);
    }

    private static Numbers.@Nullable Found another(String text, int from) {
        Matcher separator = BETWEEN_NUMBERS.matcher(text).region(from, text.length());
        return separator.lookingAt()
                ? Numbers.leading(text.substring(separator.end()))
                        .map(found -> new Numbers.Found(
                                found.number(), separator.end() + found.start(), separator.end() + found.end()))
                        .orElse(null)
                : null;
    }

    private static String inside(Matcher inside) {
        return inside.group("point") == null ? inside.group("letter") : inside.group("point");
    }

    private static String withoutLabel(String text) {
        String bare = LABEL.matcher(text).replaceFirst("");
        Matcher ordinal = ORDINAL.matcher(Spelling.dashed(bare));
        return ordinal.lookingAt()
                        && Numbers.leading(bare.substring(ordinal.end())).isPresent()
                ? bare.substring(ordinal.end())
                : bare;
    }

    private static @Nullable String delegate(String description) {
        for (Pattern form : List.of(DELEGATE, DELEGATE_BEFORE_POINT, TITLE_BEFORE_NUMBER)) {
            Matcher matcher = form.matcher(description);
            if (description.length() <= 1000 && (form == DELEGATE ? matcher.find() : matcher.matches())) {
                return matcher.group("who").strip();
            }
        }
        return null;
    }

    private static String withoutDelegate(String description) {
        return description.length() <= 1000
                ? DELEGATE.matcher(description)
                        .replaceAll("")
                        .replaceAll("[\\s.,;]+$", "")
                        .strip()
                : description;
    }
}

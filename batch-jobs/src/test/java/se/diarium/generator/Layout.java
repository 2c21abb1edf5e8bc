package se.diarium.generator;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How a protocol is laid out: one trait a field, to be combined at will.
 *
 * @param decisionFirst the decision before the background (Huddinge), or after it (Alingsås)
 * @param itemsOnPagesOfTheirOwn every § begins a page
 */
public record Layout(
        ParagraphForm paragraph,
        NumberForm number,
        DecisionForm decision,
        ClauseForm clauses,
        RoutingForm routing,
        DelegationForm delegation,
        FrontPageForm frontPage,
        NoticeForm notice,
        FurnitureForm furniture,
        boolean contents,
        boolean decisionFirst,
        boolean itemsOnPagesOfTheirOwn) {

    public Layout {
        if (paragraph == ParagraphForm.IN_PAGE_HEADER) {
            if (furniture != FurnitureForm.TABLE || !itemsOnPagesOfTheirOwn) {
                throw new IllegalArgumentException("a § in the page header needs a page of its own with such a header");
            }
        }
    }

    /** How the § of an item is written. */
    public enum ParagraphForm {
        /** § 3. */
        ALONE,
        /** §3. */
        GLUED,
        /** KFN § 30. */
        WITH_BODY,
        /** § 80/2026. */
        WITH_YEAR,
        /** § 10 2026.031 BUN. */
        WITH_CASE_NUMBER,
        /** § 12 Delårsrapport. */
        WITH_TITLE,
        /** Nowhere but in the header of the item's pages: "Paragraf § 4 forts.". */
        IN_PAGE_HEADER
    }

    /** How a case number is written, and what stands before it. */
    public enum NumberForm {
        HYPHEN_SLASH("Diarienummer ", "%1$s-%2$d/%3$d.%4$s"),
        PADDED("Dnr ", "%1$s %2$d/%3$05d-%4$s"),
        PLAIN("Dnr ", "%1$s %2$d/%3$d"),
        AENR("Änr ", "%1$s %2$d/%3$d"),
        COLON("Dnr: ", "%1$s/%2$d:%3$d"),
        LONG("Ärendenummer ", "%1$s-%2$d-%3$05d"),
        YEAR_FIRST("", "%2$d.%3$03d %1$s");

        private final String label;
        private final String pattern;

        NumberForm(String label, String pattern) {
            this.label = label;
            this.pattern = pattern;
        }

        public String label() {
            return label;
        }

        public String write(CaseNumber number) {
            return String.format(
                    Locale.ROOT, pattern, number.diary(), number.year(), number.serial(), number.classCode());
        }
    }

    /** What announces the decision. */
    public enum DecisionForm {
        /** Beslut. */
        HEADING,
        /** Kommunstyrelsens beslut. */
        HEADING_WITH_BODY,
        /** Nothing: "Kommunfullmäktige beslutar att …". */
        RUNNING_TEXT
    }

    /** How the points of a decision are written. */
    public enum ClauseForm {
        SENTENCES,
        BULLETS,
        NUMBERED,
        ATT
    }

    /** What announces the recipients, and how they are listed. */
    public enum RoutingForm {
        SKICKAS("Beslutet ska skickas till", false),
        KOPIA("Kopia till", false),
        EXPEDIERAS("Expedieras till", false),
        EXPEDIERAS_WITH_COMMAS("Expedieras till", true);

        private final String heading;
        private final boolean commas;

        RoutingForm(String heading, boolean commas) {
            this.heading = heading;
            this.commas = commas;
        }

        public String heading() {
            return heading;
        }

        public boolean commas() {
            return commas;
        }
    }

    /** How reported decisions on delegation are written. */
    public enum DelegationForm {
        TABLE,
        POINTS
    }

    /** How the front page is laid out. */
    public enum FrontPageForm {
        /** Labels to the left, members beside those who are absent and those who serve. */
        TABLE,
        /** Labels to the left, three names on a line. */
        COLUMNS,
        /** Labels to the left, one name on a line. */
        LABELS,
        /** Labels in bold type, and the value after them. */
        BOLD_LABELS
    }

    /** How the notice is laid out. */
    public enum NoticeForm {
        /** Den som vill överklaga ett beslut måste göra det senast den … */
        SENTENCES,
        /** Two labels with their dates on a line. */
        TABLE,
        LABELS,
        /** No dates: the notice board is digital. */
        DIGITAL
    }

    /** What stands on every page. */
    public enum FurnitureForm {
        TABLE,
        TRIPLE,
        LINE,
        PLAIN
    }

    /** As Huddinge writes: the § in the page header, the decision first. */
    public static final Layout HUDDINGE = new Layout(
            ParagraphForm.IN_PAGE_HEADER,
            NumberForm.HYPHEN_SLASH,
            DecisionForm.HEADING_WITH_BODY,
            ClauseForm.NUMBERED,
            RoutingForm.SKICKAS,
            DelegationForm.POINTS,
            FrontPageForm.TABLE,
            NoticeForm.SENTENCES,
            FurnitureForm.TABLE,
            false,
            true,
            true);

    /** As Kristianstad writes: the body before the §, bullets. */
    public static final Layout KRISTIANSTAD = new Layout(
            ParagraphForm.WITH_BODY,
            NumberForm.AENR,
            DecisionForm.HEADING,
            ClauseForm.BULLETS,
            RoutingForm.KOPIA,
            DelegationForm.TABLE,
            FrontPageForm.COLUMNS,
            NoticeForm.TABLE,
            FurnitureForm.LINE,
            false,
            true,
            true);

    /** As Kungälv writes: the year after the §, a list of contents. */
    public static final Layout KUNGALV = new Layout(
            ParagraphForm.WITH_YEAR,
            NumberForm.PLAIN,
            DecisionForm.HEADING,
            ClauseForm.SENTENCES,
            RoutingForm.EXPEDIERAS,
            DelegationForm.TABLE,
            FrontPageForm.LABELS,
            NoticeForm.TABLE,
            FurnitureForm.PLAIN,
            true,
            false,
            true);

    /** As Västerås writes, in Markdown. */
    public static final Layout VASTERAS = new Layout(
            ParagraphForm.ALONE,
            NumberForm.PADDED,
            DecisionForm.HEADING,
            ClauseForm.SENTENCES,
            RoutingForm.KOPIA,
            DelegationForm.POINTS,
            FrontPageForm.BOLD_LABELS,
            NoticeForm.LABELS,
            FurnitureForm.LINE,
            true,
            true,
            false);

    /** As Alingsås writes: the number on the line of the §, the decision after the background, recipients by comma. */
    public static final Layout ALINGSAS = new Layout(
            ParagraphForm.WITH_CASE_NUMBER,
            NumberForm.YEAR_FIRST,
            DecisionForm.HEADING,
            ClauseForm.NUMBERED,
            RoutingForm.EXPEDIERAS_WITH_COMMAS,
            DelegationForm.POINTS,
            FrontPageForm.LABELS,
            NoticeForm.DIGITAL,
            FurnitureForm.TRIPLE,
            true,
            false,
            true);

    /** Running text: "Kommunfullmäktige beslutar", then every point with its "att". */
    public static final Layout RUNNING_TEXT = new Layout(
            ParagraphForm.WITH_TITLE,
            NumberForm.PLAIN,
            DecisionForm.RUNNING_TEXT,
            ClauseForm.ATT,
            RoutingForm.SKICKAS,
            DelegationForm.TABLE,
            FrontPageForm.LABELS,
            NoticeForm.SENTENCES,
            FurnitureForm.TRIPLE,
            false,
            false,
            false);

    /** Those that follow a municipality. */
    public static final List<Layout> KNOWN = List.of(HUDDINGE, KRISTIANSTAD, KUNGALV, VASTERAS, ALINGSAS, RUNNING_TEXT);

    /** The same with the points of decisions in another form. */
    public Layout with(ClauseForm other) {
        return new Layout(
                paragraph,
                number,
                decision,
                other,
                routing,
                delegation,
                frontPage,
                notice,
                furniture,
                contents,
                decisionFirst,
                itemsOnPagesOfTheirOwn);
    }

    /** Any combination that can be. */
    public static Layout any(Random random) {
        boolean pages = random.nextBoolean();
        FurnitureForm furniture = one(FurnitureForm.values(), random);
        ParagraphForm paragraph = one(ParagraphForm.values(), random);
        if (paragraph == ParagraphForm.IN_PAGE_HEADER) {
            pages = true;
            furniture = FurnitureForm.TABLE;
        }
        return new Layout(
                paragraph,
                one(NumberForm.values(), random),
                one(DecisionForm.values(), random),
                one(ClauseForm.values(), random),
                one(RoutingForm.values(), random),
                one(DelegationForm.values(), random),
                one(FrontPageForm.values(), random),
                one(NoticeForm.values(), random),
                furniture,
                random.nextBoolean(),
                random.nextBoolean(),
                pages);
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}

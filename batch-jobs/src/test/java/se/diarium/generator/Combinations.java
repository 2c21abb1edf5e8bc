package se.diarium.generator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.diarium.generator.trait.ClauseForm;
import se.diarium.generator.trait.DecisionHeading;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.FooterForm;
import se.diarium.generator.trait.FrontArrangement;
import se.diarium.generator.trait.FurtherNumbers;
import se.diarium.generator.trait.HeaderForm;
import se.diarium.generator.trait.ItemPages;
import se.diarium.generator.trait.LeadIn;
import se.diarium.generator.trait.Margin;
import se.diarium.generator.trait.MeetingDate;
import se.diarium.generator.trait.NameList;
import se.diarium.generator.trait.NoticeForm;
import se.diarium.generator.trait.NumberLabel;
import se.diarium.generator.trait.NumberStyle;
import se.diarium.generator.trait.ParagraphForm;
import se.diarium.generator.trait.PartyForm;
import se.diarium.generator.trait.RecipientMark;
import se.diarium.generator.trait.RoutingHeading;
import se.diarium.generator.trait.RoutingList;
import se.diarium.generator.trait.RoutingPlace;
import se.diarium.generator.trait.Trait;
import se.diarium.generator.trait.Wrapping;

/**
 * The one rule for what goes together: a row for every combination that nobody writes, or that no reader could tell apart, with
 * the values that take its place when a combination is drawn by chance.
 */
final class Combinations {

    private record Excluded(String why, Predicate<Layout> when, List<Trait> instead) {}

    /** A value that only some formats can be written in. */
    private record Bound(String why, Trait value, Set<ProtocolFile> formats) {}

    private static final List<Bound> BOUND = List.of(
            new Bound("a table in Markdown is text", FrontArrangement.MARKDOWN_CELLS, EnumSet.of(ProtocolFile.TEXT)),
            new Bound("a table in Markdown is text", FrontArrangement.MARKDOWN_ROWS, EnumSet.of(ProtocolFile.TEXT)),
            new Bound(
                    "a margin is one by its place, and lines of text and Word have none",
                    Margin.HEADING,
                    EnumSet.of(ProtocolFile.PDF)),
            new Bound(
                    "a margin is one by its place, and lines of text and Word have none",
                    Margin.HEADING_AND_RECIPIENTS,
                    EnumSet.of(ProtocolFile.PDF)),
            new Bound(
                    "a box stands beside lines that are broken where the paper ends",
                    RoutingPlace.BOX_BESIDE_TEXT,
                    EnumSet.of(ProtocolFile.PDF)));

    private static final int SHORT_LABEL = "DNR: ".length();

    private static final Set<NumberStyle> WITH_CLASS_APART = EnumSet.of(
            NumberStyle.SLASH_COLON_CLASS_APART,
            NumberStyle.YEAR_DIARY_CLASS,
            NumberStyle.DPL,
            NumberStyle.SHORT_YEAR_CLASS_APART,
            NumberStyle.CLASS_BEHIND_DASH,
            NumberStyle.DOCUMENT_BEHIND);

    private static final List<Excluded> EXCLUDED = List.of(
            row(
                    "a § in the page header needs a page of its own with such a header",
                    layout -> is(layout, ParagraphForm.IN_PAGE_HEADER)
                            && !(is(layout, HeaderForm.TABLE) && is(layout, ItemPages.OWN)),
                    HeaderForm.TABLE,
                    ItemPages.OWN),
            row(
                    "somewhere on the pages stands which body met",
                    layout -> is(layout, HeaderForm.PLAIN) && !is(layout, FooterForm.WITH_BODY),
                    FooterForm.WITH_BODY),
            row(
                    "a labelled number on the line of the § needs a label, and that label has no ordinal",
                    layout -> layout.get(ParagraphForm.class).hasLabelledNumber()
                            && (is(layout, NumberLabel.NONE) || is(layout, NumberLabel.ORDINAL)),
                    NumberLabel.DNR),
            row(
                    "without a label only a number that names its diary is known for one when it does not follow the §",
                    layout -> (is(layout, NumberLabel.NONE)
                                    || layout.get(ParagraphForm.class).hasBareNumber())
                            && !is(layout, ParagraphForm.WITH_CASE_NUMBER)
                            && layout.get(NumberStyle.class).needsCompany(),
                    NumberStyle.SPACE_SLASH),
            row(
                    "a class code apart from its number cannot be told from the first word of a title",
                    layout -> WITH_CLASS_APART.contains(layout.get(NumberStyle.class))
                            && (is(layout, ParagraphForm.AFTER_NUMBER)
                                    || is(layout, ParagraphForm.WITH_BODY_NUMBER_AND_TITLE)),
                    NumberStyle.SPACE_SLASH),
            row(
                    "numbers behind each other need a label, or they are another line of the title",
                    layout -> is(layout, NumberLabel.NONE) && is(layout, FurtherNumbers.COMMA),
                    FurtherNumbers.LINES),
            row(
                    "running text says who decides, in sentences or with \"att\"",
                    layout -> is(layout, DecisionHeading.RUNNING_TEXT)
                            && !(is(layout, LeadIn.BODY_DECIDES)
                                    && (is(layout, ClauseForm.SENTENCES)
                                            || layout.get(ClauseForm.class).saysAtt())),
                    LeadIn.BODY_DECIDES,
                    ClauseForm.ATT),
            row(
                    "a heading that says who decides needs no lead-in",
                    layout -> layout.get(DecisionHeading.class).isSentence() && !is(layout, LeadIn.BODY_DECIDES),
                    LeadIn.BODY_DECIDES),
            row(
                    "a heading that says who decides needs no sentence",
                    layout -> layout.get(DecisionHeading.class).isSentence() && is(layout, ClauseForm.SENTENCES),
                    ClauseForm.CAPITAL_ATT),
            row(
                    "sentences say themselves who decides",
                    layout -> is(layout, ClauseForm.SENTENCES) && !is(layout, LeadIn.BODY_DECIDES),
                    LeadIn.BODY_DECIDES),
            row(
                    "points with \"att\" go on from a lead-in or a heading that says who decides",
                    layout -> layout.get(ClauseForm.class).saysAtt() && !is(layout, LeadIn.BODY_DECIDES),
                    LeadIn.BODY_DECIDES),
            row(
                    "recipients stand behind a heading that ends in a colon",
                    layout -> is(layout, RoutingList.BEHIND_HEADING)
                            && !layout.get(RoutingHeading.class).text().endsWith(":"),
                    RoutingHeading.EXPEDIERAS_WITH_COLON),
            row(
                    "in a margin the § stands by itself, what is narrow below it",
                    layout -> !is(layout, Margin.NONE)
                            && !layout.get(ParagraphForm.class).standsByItself(),
                    ParagraphForm.ALONE),
            row(
                    "a margin beside the text leaves no room for a third column",
                    layout -> !is(layout, Margin.NONE) && !is(layout, RoutingPlace.BELOW_HEADING),
                    RoutingPlace.BELOW_HEADING),
            row(
                    "a margin is too narrow for two numbers on a line",
                    layout -> !is(layout, Margin.NONE) && is(layout, FurtherNumbers.COMMA),
                    FurtherNumbers.LINES),
            row(
                    "an address that cannot be broken has no room in a margin",
                    layout -> is(layout, Margin.HEADING_AND_RECIPIENTS) && is(layout, RecipientMark.E_MAIL),
                    RecipientMark.NONE),
            row(
                    "a margin has room for a short label",
                    layout -> !is(layout, Margin.NONE)
                            && layout.get(NumberLabel.class).text(1).length() > SHORT_LABEL,
                    NumberLabel.DNR),
            row(
                    "a table has no room beside a margin",
                    layout -> !is(layout, Margin.NONE)
                            && layout.get(DelegationForm.class).isTable(),
                    DelegationForm.POINTS),
            row(
                    "recipients stand behind their heading or beside it",
                    layout -> is(layout, RoutingList.BEHIND_HEADING) && !is(layout, RoutingPlace.BELOW_HEADING),
                    RoutingPlace.BELOW_HEADING),
            row(
                    "names that run together have nothing between them",
                    layout -> is(layout, RoutingList.RUN_TOGETHER) && !is(layout, RecipientMark.NONE),
                    RecipientMark.NONE),
            row(
                    "a front page of the named municipalities has its own place for the day",
                    layout -> !layout.get(FrontArrangement.class).isFree() && !is(layout, MeetingDate.OWN_LABEL),
                    MeetingDate.OWN_LABEL),
            row(
                    "a comma before the party and one before the next name are one too many",
                    layout -> is(layout, PartyForm.COMMA)
                            && (is(layout, NameList.COMMAS)
                                    || !layout.get(FrontArrangement.class).isFree()
                                    || is(layout, FrontArrangement.MARKDOWN_CELLS)),
                    PartyForm.PARENTHESES),
            row(
                    "a table in Markdown has no columns of blanks",
                    layout -> is(layout, Wrapping.COLUMNS)
                            && (is(layout, FrontArrangement.MARKDOWN_CELLS)
                                    || is(layout, FrontArrangement.MARKDOWN_ROWS)),
                    Wrapping.NONE),
            row(
                    "a notice with dates says when the minutes were approved, if the front page does not",
                    layout -> is(layout, FrontArrangement.BOLD_LABELS) && is(layout, NoticeForm.TABLE),
                    NoticeForm.LABELS));

    private Combinations() {}

    private static Excluded row(String why, Predicate<Layout> when, Trait... instead) {
        return new Excluded(why, when, List.of(instead));
    }

    private static boolean is(Layout layout, Trait value) {
        return layout.has(value);
    }

    static Optional<String> conflict(Layout layout) {
        return EXCLUDED.stream()
                .filter(excluded -> excluded.when().test(layout))
                .map(Excluded::why)
                .findFirst();
    }

    /** The layout, with the first value of each trait whose own cannot be written in this format. */
    static Layout in(Layout layout, ProtocolFile format) {
        Layout writable = layout;
        for (Bound bound : BOUND) {
            if (writable.has(bound.value()) && !bound.formats().contains(format)) {
                writable = writable.without(bound.value()).settled();
            }
        }
        return writable;
    }

    /** The layout, with other values where its own do not go together. */
    static Layout settled(Layout layout) {
        Layout settled = layout;
        // One row's values may be another row's case.
        for (int round = 0; round < 3; round++) {
            for (Excluded excluded : EXCLUDED) {
                if (excluded.when().test(settled)) {
                    settled = settled.with(excluded.instead().toArray(Trait[]::new));
                }
            }
        }
        return settled;
    }
}

package se.diarium.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.FrontArrangement;
import se.diarium.generator.trait.Margin;
import se.diarium.generator.trait.NoticeForm;
import se.diarium.generator.trait.NumberStyle;
import se.diarium.generator.trait.PageBreaks;
import se.diarium.generator.trait.ParagraphForm;
import se.diarium.generator.trait.RoutingList;
import se.diarium.generator.trait.Trait;
import se.diarium.generator.trait.Wrapping;

/**
 * What the reader is known not to read: a row for each, with its reason. The properties pass over a difference of one of these
 * kinds in a layout that has all these traits, and over nothing else. A row goes when the reader has learnt it.
 */
final class NotYetRead {

    /**
     * One of them.
     *
     * @param kinds of {@link Difference}
     * @param traits that together are the reason
     */
    record Row(String reason, Set<String> kinds, List<Trait> traits) {}

    private static final Set<String> NOTICE = Set.of("noticeUp", "noticeDown");

    static final List<Row> ROWS = rows();

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "a list that a full page breaks, its next line taken for the header of the page or the footer for one of its lines",
                Set.of("decisions", "recipients", "delegationsbeslut"),
                PageBreaks.FULL_PAGES));
        rows.add(row(
                "a label that is the last line of a page, and its value below the header of the next",
                Set.of("approvalDate", "paragraphs", "noticeUp", "noticeDown"),
                PageBreaks.FULL_PAGES));
        rows.add(row(
                "cells that are wrapped", Set.of("organ", "people", "approvalDate", "paragraphs"), Wrapping.COLUMNS));
        rows.add(row("absent and serving beside each other", Set.of("people"), FrontArrangement.TABLE));
        rows.add(row("two labels, then their dates", NOTICE, NoticeForm.LABELS_THEN_DATES));
        rows.add(row(
                "a class apart from a number with a short year, in front of words",
                Set.of("delegationsbeslut"),
                NumberStyle.SHORT_YEAR_CLASS_APART));
        for (Margin margin : List.of(Margin.HEADING, Margin.HEADING_AND_RECIPIENTS)) {
            rows.add(row(
                    "a number that the margin breaks, and a title or a decision that the narrow text beside it does",
                    Set.of("titles", "diarienummer", "decisions"),
                    margin));
            for (Trait form : List.of(ParagraphForm.BODY_NUMBER_YEAR, ParagraphForm.CHAIN)) {
                rows.add(row(
                        "in a margin a § without its sign, or that of another body with text beside it",
                        Set.of("items", "recipients", "delegationsbeslut"),
                        form,
                        margin));
            }
            rows.add(row(
                    "points of a list that a narrow column breaks in the middle of a number",
                    Set.of("delegationsbeslut"),
                    DelegationForm.POINTS,
                    margin));
            for (Trait list : List.of(RoutingList.BEHIND_HEADING, RoutingList.BULLETS, RoutingList.DASHES)) {
                rows.add(row(
                        "names that a narrow column breaks, where nothing but their words sets them apart",
                        Set.of("recipients"),
                        list,
                        margin));
            }
        }
        return List.copyOf(rows);
    }

    private NotYetRead() {}

    static Row row(String reason, Set<String> kinds, Trait... traits) {
        return new Row(reason, kinds, List.of(traits));
    }

    /** The layout with the first trait made plain of every row that it has. */
    static Layout avoidedBy(Layout layout) {
        Layout plainer = layout;
        for (Row row : ROWS) {
            if (row.traits().stream().allMatch(plainer::has)) {
                plainer = plainer.without(row.traits().get(0)).settled();
            }
        }
        return plainer;
    }

    /** Whether a difference is one of them. */
    static boolean covers(Layout layout, Difference difference) {
        return ROWS.stream()
                .anyMatch(row -> row.kinds().contains(difference.kind())
                        && row.traits().stream().allMatch(layout::has));
    }
}

package se.diarium.protocol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the headings of items from all the other lines that start with a §: the numbers of items rise through the minutes,
 * those of references, contents lists and attached lists do not. Of all rising chains of candidates the one with the most
 * weight is taken.
 */
final class ItemHeadings {

    /** More items than any minutes have; what follows is text. */
    static final int MOST_ITEMS = 2_000;

    /** How many candidates back a chain may reach: no item refers to more §§ at the start of a line. */
    private static final int REACH = 250;

    private static final int MOST_CANDIDATES = 20_000;

    /** With so few items it is worth a look whether the minutes write them without a § sign. */
    private static final int FEW_ITEMS = 2;

    private static final int LEAST_SERIES = 4;
    private static final int MOST_STARTS = 100;
    private static final int LINES_OF_EVIDENCE = 400;
    private static final double EVIDENCE = 2;

    /** Opens a paragraph, has a number of its own or none beside it, and a decision follows. */
    private static final double OF_A_STRAY = 6;

    private static final double STACKED = -6;
    private static final double OF_PAGE_HEADER = 4;
    private static final double TWICE = 3.5;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WITH_OTHERS = 400;

    private static final Pattern OTHER_SECTION_FIRST = Pattern.compile(
            "(?:\\p{Lu}\\p{L}{0,4}(?i:au|utsk|pu|tu) § ?\\d{1,4}(?:/\\d{2,4})?[,; ]{1,3}|A[Uu] § ?\\d{1,4}(?:/\\d{2,4})?[,; ]{1,3}){1,3}(?=K[SsFf]\\p{L}{0,2} § ?\\d)");
    private static final double OF_THE_HIGHER_BODY = 1;
    private static final Set<Meaning> NUMBER_LABEL = EnumSet.of(Meaning.DIARIENUMMER);
    private static final Set<Meaning> RANGE_LABEL = EnumSet.of(Meaning.PARAGRAPHS);
    private static final Set<Meaning> TELLING = EnumSet.of(
            Meaning.DECISION,
            Meaning.ROUTING,
            Meaning.BASIS,
            Meaning.BACKGROUND,
            Meaning.DELEGATION,
            Meaning.END_OF_ITEM);

    /**
     * The headings by line.
     *
     * @param starts the headings that open an item, by the index of their line
     * @param repeats lines that only repeat the number of the item they stand in
     * @param strays lines that look as much like a heading, but whose number does not fit into the series
     */
    record Chosen(TreeMap<Integer, ItemHeading> starts, Set<Integer> repeats, List<ItemHeading> strays) {}

    private final PageFurniture.Stripped document;
    private final Wordings wordings;

    private ItemHeadings(PageFurniture.Stripped document, Wordings wordings) {
        this.document = document;
        this.wordings = wordings;
    }

    static Chosen choose(PageFurniture.Stripped document, Wordings wordings) {
        return new ItemHeadings(document, wordings).choose();
    }

    private Chosen choose() {
        List<ItemHeading> candidates = weighed(candidates(false));
        List<ItemHeading> chain = best(candidates);
        // Skövde 2016 has "§ 225" in its contents and "KS 225/16" above its items; in a contents list the last entry
        // and
        // "Anmälan av delegationsbeslut" seem to tell something.
        int telling = telling(chain);
        if (chain.size() <= FEW_ITEMS || telling <= FEW_ITEMS || telling * 2 < chain.size()) {
            List<ItemHeading> more = weighed(candidates(true));
            List<ItemHeading> longer = best(more);
            if (longer.size() > chain.size() + FEW_ITEMS || telling(longer) > telling + FEW_ITEMS) {
                candidates = more;
                chain = longer;
            }
        }
        if (chain.isEmpty()) {
            candidates = numbered();
            chain = isSeries(candidates) ? candidates : List.of();
        }
        TreeMap<Integer, ItemHeading> starts = new TreeMap<>();
        chain.forEach(heading -> starts.put(heading.index(), heading));
        Set<Integer> repeats = new HashSet<>();
        for (ItemHeading heading : candidates) {
            Map.Entry<Integer, ItemHeading> open = starts.floorEntry(heading.index());
            boolean own = open != null && open.getValue().number() == heading.number();
            boolean repeated = heading.continued()
                    || heading.rest().isEmpty()
                    || (open != null && heading.rest().equals(open.getValue().rest()));
            if (!starts.containsKey(heading.index()) && (isPageHeader(heading) || (own && repeated))) {
                repeats.add(heading.index());
            }
        }
        List<ItemHeading> strays = candidates.stream()
                .filter(heading -> heading.weight() >= OF_A_STRAY
                        && !starts.containsKey(heading.index())
                        && !repeats.contains(heading.index())
                        && starts.floorKey(heading.index()) != null)
                .toList();
        return new Chosen(starts, repeats, strays);
    }

    /** @param signless whether lines count too that have no § sign */
    private List<ItemHeading> candidates(boolean signless) {
        List<ItemHeading> candidates = new ArrayList<>();
        boolean afterSentence = true;
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size() && candidates.size() < MOST_CANDIDATES; i++) {
            Line line = lines.get(i);
            Optional<ItemHeading> candidate = ItemHeading.of(
                    isSecretRange(i) ? line.withText(line.text().substring(1)) : line, i, afterSentence, wordings);
            if (candidate.isEmpty() && signless) {
                candidate = ItemHeading.withoutSign(line, i, wordings);
            }
            candidate
                    .filter(heading -> !isRangeOfMinutes(heading))
                    .map(heading ->
                            document.headerSections().contains(line) ? heading.ofPageHeader(OF_PAGE_HEADER) : heading)
                    .ifPresent(candidates::add);
            behindOtherSections(line, i, afterSentence).ifPresent(candidates::add);
            afterSentence = line.text().endsWith(".") || line.text().length() < 40 || line.marked();
        }
        return candidates;
    }

    /** The longest row of lines with a number and a title that follow each other without a gap. */
    private List<ItemHeading> numbered() {
        List<ItemHeading> all = new ArrayList<>();
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size() && all.size() < MOST_ITEMS; i++) {
            ItemHeading.numbered(lines.get(i), i).ifPresent(all::add);
        }
        List<ItemHeading> longest = List.of();
        for (int first = 0; first < Math.min(all.size(), MOST_STARTS); first++) {
            List<ItemHeading> series = series(all.subList(first, all.size()));
            longest = series.size() > longest.size() ? series : longest;
        }
        return longest;
    }

    /** Each is the next with the number that follows; lists of points between them have others. */
    private static List<ItemHeading> series(List<ItemHeading> all) {
        List<ItemHeading> series = new ArrayList<>(List.of(all.get(0)));
        for (ItemHeading heading : all) {
            ItemHeading last = series.get(series.size() - 1);
            if (heading.number() == last.number() + 1 && heading.index() > last.index() + 1) {
                series.add(heading);
            }
        }
        return series;
    }

    // A report with numbered chapters has no decisions under them, and a single list of points is short
    private boolean isSeries(List<ItemHeading> numbered) {
        return numbered.size() >= LEAST_SERIES && telling(numbered) > FEW_ITEMS;
    }

    // "AU § 55 | KS § 40 | Dnr KS 2021/88": the number that the item had in the body that prepared it may stand first
    private Optional<ItemHeading> behindOtherSections(Line line, int index, boolean afterSentence) {
        if (line.text().indexOf('§') < 0 || line.text().length() > LONGEST_WITH_OTHERS) {
            return Optional.empty();
        }
        Matcher before = OTHER_SECTION_FIRST.matcher(line.text());
        return before.lookingAt()
                ? ItemHeading.of(line.withText(line.text().substring(before.end())), index, afterSentence, wordings)
                        .map(heading -> heading.withWeight(heading.weight() + OF_THE_HIGHER_BODY))
                : Optional.empty();
    }

    // "§§ 62-64" / "Sekretessärenden": many items of which nothing is told
    private boolean isSecretRange(int index) {
        String text = document.lines().get(index).text();
        if (!text.startsWith("§§") || text.length() > LONGEST_NUMBER) {
            return false;
        }
        boolean last = index + 1 == document.lines().size();
        return document.lines().get(index).key().contains("sekretess")
                || (!last && document.lines().get(index + 1).key().startsWith("sekretess"));
    }

    // "Protokollet omfattar" / "§ 178 - § 187"
    private boolean isRangeOfMinutes(ItemHeading heading) {
        return heading.last() > heading.number()
                && heading.rest().isEmpty()
                && heading.index() > 0
                && wordings.whole(document.lines().get(heading.index() - 1).key(), RANGE_LABEL)
                        .isPresent();
    }

    /** A contents list has no decision between its entries; the items themselves do. */
    private List<ItemHeading> weighed(List<ItemHeading> candidates) {
        List<ItemHeading> weighed = new ArrayList<>();
        Set<Integer> inHeaders = new HashSet<>();
        Set<Integer> inBody = new HashSet<>();
        // "§ 17 1317/22", and the same again where the item goes on after a vote
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            ItemHeading heading = candidates.get(i);
            int next = indexAfter(candidates, i);
            boolean evidence = hasEvidence(heading.index() + 1, next);
            if (isPageHeader(heading)) {
                inHeaders.add(heading.number());
            } else if (evidence) {
                inBody.add(heading.number());
            }
            String words = heading.number() + " " + heading.rest();
            boolean known = !heading.rest().isEmpty() && seen.contains(words);
            if (evidence) {
                seen.add(words);
            }
            double more = (heading.continued() || known ? -2 : 0)
                    + (evidence ? EVIDENCE : 0)
                    + (isStacked(candidates, i) ? STACKED : 0);
            weighed.add(heading.withWeight(heading.weight() + more));
        }
        // Where items have headings of their own, the § of a page header only names the first or last item of the page.
        long both = inHeaders.stream().filter(inBody::contains).count();
        return both * 2 <= inHeaders.size()
                ? weighed
                : weighed.stream()
                        .map(heading -> isPageHeader(heading) ? heading.withWeight(0) : heading)
                        .toList();
    }

    /** The line of the next candidate; two may stand on one line. */
    private int indexAfter(List<ItemHeading> candidates, int i) {
        for (int next = i + 1; next < candidates.size(); next++) {
            if (candidates.get(next).index() > candidates.get(i).index()) {
                return candidates.get(next).index();
            }
        }
        return document.lines().size();
    }

    /** Vilhelmina: "Ks § 208" / "Ks § 178" / "Au § 266": under the item's number those it had in the bodies that prepared it. */
    private boolean isStacked(List<ItemHeading> candidates, int i) {
        ItemHeading heading = candidates.get(i);
        return i > 0
                && candidates.get(i - 1).index() == heading.index() - 1
                && candidates.get(i - 1).rest().isEmpty()
                && heading.rest().isEmpty()
                && !document.lines().get(heading.index()).text().startsWith("§")
                && !isPageHeader(candidates.get(i - 1));
    }

    private boolean isPageHeader(ItemHeading heading) {
        return document.headerSections().contains(document.lines().get(heading.index()));
    }

    /** Of how many headings something is told below; a list of contents has it below its last entry at most. */
    private int telling(List<ItemHeading> chain) {
        int telling = 0;
        for (int i = 0; i < chain.size(); i++) {
            int next = i + 1 < chain.size()
                    ? chain.get(i + 1).index()
                    : document.lines().size();
            telling += hasEvidence(chain.get(i).index() + 1, next) ? 1 : 0;
        }
        return telling;
    }

    private boolean hasEvidence(int from, int to) {
        for (int i = from; i < Math.min(to, from + LINES_OF_EVIDENCE); i++) {
            if (wordings.whole(document.lines().get(i).key(), TELLING).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<ItemHeading> best(List<ItemHeading> candidates) {
        int n = candidates.size();
        double[] sums = new double[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            ItemHeading heading = candidates.get(i);
            sums[i] = heading.weight();
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
                int step = heading.stepFrom(candidates.get(j));
                double sum = sums[j] + heading.weight() - (step == 0 ? TWICE : penalty(step));
                boolean below = candidates.get(j).index() < heading.index();
                if (below && step >= 0 && sum > sums[i] && (step > 0 || areTwoItems(candidates.get(j), heading))) {
                    sums[i] = sum;
                    before[i] = j;
                }
            }
            if (last < 0 || sums[i] > sums[last]) {
                last = i;
            }
        }
        Deque<ItemHeading> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.addFirst(candidates.get(i));
        }
        return chain.stream()
                .filter(heading -> heading.weight() > 0)
                .limit(MOST_ITEMS)
                .toList();
    }

    /** A slip of the pen: "§ 14" / "Dnr SN 2026/31", and later again "§ 14" / "Dnr SN 2026/44". */
    private boolean areTwoItems(ItemHeading first, ItemHeading second) {
        String one = caseNumber(first);
        String other = caseNumber(second);
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.equals(other)
                && document.lines().get(second.index()).before() != Break.PAGE;
    }

    /** The line with the case number that stands beside or under the §, folded; empty where there is none. */
    private String caseNumber(ItemHeading heading) {
        if (!heading.rest().isEmpty()) {
            return Numbers.leading(heading.rest()).isPresent() ? Spelling.fold(heading.rest()) : "";
        }
        Line next = document.lines()
                .get(Math.min(heading.index() + 1, document.lines().size() - 1));
        boolean labelled = next.text().length() <= LONGEST_NUMBER
                && (wordings.at(next.key(), 0, NUMBER_LABEL).isPresent()
                        || Numbers.whole(next.text()).isPresent());
        return labelled ? next.key() : "";
    }

    /** Numbers follow each other; a gap is possible, but the wider, the less likely. */
    private static double penalty(int step) {
        return step == 1 ? 0 : step <= 3 ? 2 : step <= 20 ? 3 : 4.5;
    }
}

package se.diarium.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import se.diarium.generator.trait.AppealWords;
import se.diarium.generator.trait.BackgroundHeading;
import se.diarium.generator.trait.BasisHeading;
import se.diarium.generator.trait.BasisPlace;
import se.diarium.generator.trait.ClauseForm;
import se.diarium.generator.trait.ContentsForm;
import se.diarium.generator.trait.ContentsTitle;
import se.diarium.generator.trait.DateForm;
import se.diarium.generator.trait.Debate;
import se.diarium.generator.trait.DecisionHeading;
import se.diarium.generator.trait.DecisionPlace;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.FooterForm;
import se.diarium.generator.trait.FrontArrangement;
import se.diarium.generator.trait.FrontWords;
import se.diarium.generator.trait.FurtherNumbers;
import se.diarium.generator.trait.HeaderForm;
import se.diarium.generator.trait.ItemEnd;
import se.diarium.generator.trait.ItemPages;
import se.diarium.generator.trait.LabelMark;
import se.diarium.generator.trait.LeadIn;
import se.diarium.generator.trait.Margin;
import se.diarium.generator.trait.Marks;
import se.diarium.generator.trait.MeetingDate;
import se.diarium.generator.trait.MissingNumber;
import se.diarium.generator.trait.NameList;
import se.diarium.generator.trait.NoticeForm;
import se.diarium.generator.trait.NoticePlace;
import se.diarium.generator.trait.NoticeTitle;
import se.diarium.generator.trait.NoticeWords;
import se.diarium.generator.trait.NumberLabel;
import se.diarium.generator.trait.NumberStyle;
import se.diarium.generator.trait.OthersProposal;
import se.diarium.generator.trait.PageBreaks;
import se.diarium.generator.trait.PageNumber;
import se.diarium.generator.trait.ParagraphForm;
import se.diarium.generator.trait.PartyForm;
import se.diarium.generator.trait.ProposalForm;
import se.diarium.generator.trait.RangeForm;
import se.diarium.generator.trait.RecipientMark;
import se.diarium.generator.trait.RoutingHeading;
import se.diarium.generator.trait.RoutingList;
import se.diarium.generator.trait.RoutingPlace;
import se.diarium.generator.trait.SignatureForm;
import se.diarium.generator.trait.Slogan;
import se.diarium.generator.trait.StandingNumber;
import se.diarium.generator.trait.SubstituteForm;
import se.diarium.generator.trait.TimeForm;
import se.diarium.generator.trait.Trait;
import se.diarium.generator.trait.Trap;
import se.diarium.generator.trait.Wrapping;

/**
 * How a protocol is laid out: one value of every trait, combined at will. A trait that is not named has its first value, the
 * plainest. To teach the generator a form met in the wild, add a value to its trait, or a trait to {@link #TRAITS}, and let the
 * setter of that part write it.
 */
public final class Layout {

    /** Every trait, in the order of the paper. */
    public static final List<Class<? extends Trait>> TRAITS = List.of(
            // Pages
            HeaderForm.class,
            FooterForm.class,
            PageNumber.class,
            Slogan.class,
            ItemPages.class,
            PageBreaks.class,
            Marks.class,
            Wrapping.class,
            // Front page
            FrontArrangement.class,
            FrontWords.class,
            LabelMark.class,
            NameList.class,
            MeetingDate.class,
            DateForm.class,
            TimeForm.class,
            RangeForm.class,
            PartyForm.class,
            SubstituteForm.class,
            SignatureForm.class,
            // Notice
            NoticeForm.class,
            NoticeTitle.class,
            NoticeWords.class,
            AppealWords.class,
            NoticePlace.class,
            // Contents
            ContentsForm.class,
            ContentsTitle.class,
            // Heading of an item
            Margin.class,
            ParagraphForm.class,
            NumberLabel.class,
            NumberStyle.class,
            MissingNumber.class,
            FurtherNumbers.class,
            StandingNumber.class,
            // What an item says
            BackgroundHeading.class,
            Debate.class,
            OthersProposal.class,
            DecisionPlace.class,
            DecisionHeading.class,
            LeadIn.class,
            ClauseForm.class,
            ProposalForm.class,
            RoutingHeading.class,
            RoutingList.class,
            RoutingPlace.class,
            RecipientMark.class,
            DelegationForm.class,
            BasisHeading.class,
            BasisPlace.class,
            ItemEnd.class,
            Trap.class);

    /** Nothing but first values. */
    public static final Layout PLAIN = new Layout(Map.of());

    /** As Huddinge writes: the § in the page header, the decision first. */
    public static final Layout HUDDINGE = PLAIN.with(
            ParagraphForm.IN_PAGE_HEADER,
            NumberLabel.DIARIENUMMER,
            NumberStyle.HYPHEN_SLASH_CLASS,
            BackgroundHeading.SAMMANFATTNING,
            DecisionPlace.FIRST,
            DecisionHeading.WITH_BODY,
            ClauseForm.NUMBERED,
            DelegationForm.POINTS,
            FrontArrangement.TABLE,
            NoticeForm.SENTENCES,
            HeaderForm.TABLE,
            FooterForm.TABLE,
            ItemPages.OWN,
            Marks.STARS);

    /** As Kristianstad writes: the body before the §, bullets. */
    public static final Layout KRISTIANSTAD = PLAIN.with(
            ParagraphForm.WITH_BODY,
            NumberLabel.AENR,
            BackgroundHeading.SAMMANFATTNING,
            DecisionPlace.FIRST,
            LeadIn.NONE,
            ClauseForm.BULLETS,
            RoutingHeading.KOPIA,
            FrontArrangement.COLUMNS,
            NoticeForm.TABLE,
            FooterForm.EXTRACT_FIRST,
            ItemPages.OWN,
            Marks.STARS);

    /** As Kungälv writes: the year after the §, a list of contents. */
    public static final Layout KUNGALV = PLAIN.with(
            ParagraphForm.WITH_YEAR,
            RoutingHeading.EXPEDIERAS,
            FrontArrangement.LABELS,
            NoticeForm.TABLE,
            HeaderForm.PLAIN,
            FooterForm.WITH_BODY,
            ContentsForm.PARAGRAPH_TITLE_PAGE,
            ItemPages.OWN,
            Marks.STARS);

    /** As Västerås writes, in Markdown. */
    public static final Layout VASTERAS = PLAIN.with(
            NumberStyle.PADDED_CLASS,
            BackgroundHeading.SAMMANFATTNING,
            DecisionPlace.FIRST,
            RoutingHeading.KOPIA,
            DelegationForm.POINTS,
            FrontArrangement.BOLD_LABELS,
            NoticeForm.LABELS,
            FooterForm.EXTRACT_FIRST,
            ContentsForm.PARAGRAPH_TITLE_PAGE,
            Marks.STARS);

    /** As Alingsås writes: the number on the line of the §, the decision after the background, recipients by comma. */
    public static final Layout ALINGSAS = PLAIN.with(
            ParagraphForm.WITH_CASE_NUMBER,
            NumberLabel.NONE,
            NumberStyle.YEAR_DOT_DIARY,
            ClauseForm.NUMBERED,
            RoutingHeading.EXPEDIERAS,
            RoutingList.COMMAS,
            DelegationForm.POINTS,
            FrontArrangement.LABELS,
            NoticeForm.DIGITAL,
            HeaderForm.TRIPLE,
            ContentsForm.PARAGRAPH_TITLE_PAGE,
            ItemPages.OWN,
            Marks.STARS);

    /** Running text: "Kommunfullmäktige beslutar", then every point with its "att". */
    public static final Layout RUNNING_TEXT = PLAIN.with(
            ParagraphForm.WITH_TITLE,
            DecisionHeading.RUNNING_TEXT,
            ClauseForm.ATT,
            FrontArrangement.LABELS,
            NoticeForm.SENTENCES,
            HeaderForm.TRIPLE,
            Marks.STARS);

    /** Those that follow a municipality. */
    public static final List<Layout> KNOWN = List.of(HUDDINGE, KRISTIANSTAD, KUNGALV, VASTERAS, ALINGSAS, RUNNING_TEXT);

    /** Trait → its value, where that is not the first. */
    private final Map<Class<?>, Trait> values;

    private Layout(Map<Class<?>, Trait> values) {
        this.values = values;
    }

    /** The layout with these values, whether or not they go together. */
    public static Layout of(List<? extends Trait> traits) {
        return PLAIN.with(traits.toArray(Trait[]::new));
    }

    /** The same with other values of some traits. */
    public Layout with(Trait... others) {
        Map<Class<?>, Trait> changed = new LinkedHashMap<>(values);
        for (Trait other : others) {
            Enum<?> value = (Enum<?>) other;
            if (isFirst(value)) {
                changed.remove(value.getDeclaringClass());
            } else {
                changed.put(value.getDeclaringClass(), other);
            }
        }
        return new Layout(changed);
    }

    /** The same with the plainest value of the trait that this one belongs to. */
    Layout without(Trait value) {
        Map<Class<?>, Trait> changed = new LinkedHashMap<>(values);
        changed.remove(((Enum<?>) value).getDeclaringClass());
        return new Layout(changed);
    }

    /** The value of a trait. */
    public <T extends Enum<T> & Trait> T get(Class<T> trait) {
        return trait.cast(values.getOrDefault(trait, trait.getEnumConstants()[0]));
    }

    /** The values that are not the first of their trait. */
    public List<Trait> traits() {
        return List.copyOf(values.values());
    }

    /** Why its values do not go together on paper, if they do not. */
    public Optional<String> conflict() {
        return Combinations.conflict(this);
    }

    /** The same, with other values where its own do not go together. */
    public Layout settled() {
        return Combinations.settled(this);
    }

    /** The same as it can be in a format. */
    public Layout in(ProtocolFile format) {
        return Combinations.in(this, format);
    }

    /** Whether a trait has this value. */
    public boolean has(Trait value) {
        Enum<?> sought = (Enum<?>) value;
        return values.containsKey(sought.getDeclaringClass())
                ? values.get(sought.getDeclaringClass()) == value
                : isFirst(sought);
    }

    /** Whether every item begins a page. */
    public boolean itemsOnPagesOfTheirOwn() {
        return get(ItemPages.class) == ItemPages.OWN;
    }

    /** Any combination that can be. */
    public static Layout any(Random random) {
        List<Trait> drawn = new ArrayList<>();
        for (Class<? extends Trait> trait : TRAITS) {
            List<Trait> all = values(trait);
            drawn.add(all.get(random.nextInt(all.size())));
        }
        return of(drawn).settled();
    }

    private static boolean isFirst(Enum<?> value) {
        return value == value.getDeclaringClass().getEnumConstants()[0];
    }

    /** All values of a trait, the plainest first. */
    public static List<Trait> values(Class<? extends Trait> trait) {
        return Arrays.<Trait>asList(trait.getEnumConstants());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && values.equals(layout.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** "plain, but ParagraphForm GLUED, NoticeForm DIGITAL". */
    @Override
    public String toString() {
        return "plain"
                + (values.isEmpty() ? "" : ", but ")
                + values.values().stream()
                        .map(value -> ((Enum<?>) value).getDeclaringClass().getSimpleName() + " " + value)
                        .collect(Collectors.joining(", "));
    }
}

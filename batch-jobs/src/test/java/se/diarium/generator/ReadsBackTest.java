package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.diarium.generator.trait.Trait;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/**
 * What is written in any layout is read back: the same §§, titles, case numbers, decisions, recipients, reported decisions on
 * delegation, and front page, outside what {@link NotYetRead} names. {@link Survey} tells which traits break what;
 * {@code -Dproperty.tries=4000} for a long run over texts.
 */
class ReadsBackTest {

    private static final ProtocolReader READER = new ProtocolReader();
    private static final String SEED = "20260908";

    /** Of a hundred combinations without a trait of {@link NotYetRead}: some hinge on three or four traits at once. */
    private static final double AS_WRITTEN = 97;

    /** Columns of a PDF are known by their places alone. */
    private static final double AS_WRITTEN_IN_PDF = 95;

    @Property(seed = SEED)
    void aTextIsReadAsWritten(
            @ForAll("layouts") Layout layout,
            @ForAll @IntRange(max = 9_999) int meeting,
            @ForAll @IntRange(min = 1, max = 4) int matters) {
        assertRead(layout, meeting, matters, ProtocolFile.TEXT, AS_WRITTEN);
    }

    @Property(seed = SEED, tries = 60)
    void aPdfIsReadAsWritten(
            @ForAll("layouts") Layout layout,
            @ForAll @IntRange(max = 9_999) int meeting,
            @ForAll @IntRange(min = 1, max = 4) int matters) {
        assertRead(layout, meeting, matters, ProtocolFile.PDF, AS_WRITTEN_IN_PDF);
    }

    @Property(seed = SEED, tries = 60)
    void aDocxIsReadAsWritten(
            @ForAll("layouts") Layout layout,
            @ForAll @IntRange(max = 9_999) int meeting,
            @ForAll @IntRange(min = 1, max = 4) int matters) {
        assertRead(layout, meeting, matters, ProtocolFile.DOCX, AS_WRITTEN);
    }

    @Property(seed = SEED, tries = 150)
    void readingTwiceGivesTheSame(@ForAll("layouts") Layout layout, @ForAll @IntRange(max = 9_999) int meeting) {
        String text = text(layout, meeting);
        assertThat(read(text)).isEqualTo(new ProtocolReader().read(SourceDocument.ofText(text)));
    }

    @Property(seed = SEED, tries = 150)
    void endsOfLinesChangeNothing(@ForAll("layouts") Layout layout, @ForAll @IntRange(max = 9_999) int meeting) {
        String text = text(layout, meeting);
        assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Property(seed = SEED, tries = 150)
    void decomposedLettersChangeNothing(@ForAll("layouts") Layout layout, @ForAll @IntRange(max = 9_999) int meeting) {
        String text = text(layout, meeting);
        assertSame(Normalizer.normalize(text, Normalizer.Form.NFD), text);
    }

    @Property(seed = SEED, tries = 150)
    void noBreakSpacesChangeNothing(@ForAll("layouts") Layout layout, @ForAll @IntRange(max = 9_999) int meeting) {
        String text = text(layout, meeting);
        assertSame(text.replaceAll("(?<=[^\\s#]) (?=\\S)", "\u00a0"), text);
    }

    @Property(seed = SEED, tries = 150)
    void softHyphensChangeNothing(@ForAll("layouts") Layout layout, @ForAll @IntRange(max = 9_999) int meeting) {
        String text = text(layout, meeting);
        assertSame(text.replaceAll("(?<=\\p{L}{4})(?=\\p{Ll}{4})", "\u00ad"), text);
    }

    @Property(seed = SEED, tries = 150)
    void dashesOfAllKindsAreOne(
            @ForAll("layouts") Layout layout,
            @ForAll @IntRange(max = 9_999) int meeting,
            @ForAll("dashes") String dash) {
        String text = text(layout, meeting);
        String dashed = text.replaceAll("(?<=\\d)-(?=\\d)|(?<= )-(?= )", dash);
        Statistics.label("dashes are one")
                .collect(Difference.fold(read(dashed)).equals(Difference.fold(read(text))))
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= 99));
    }

    @Provide
    Arbitrary<Layout> layouts() {
        List<Arbitrary<Trait>> traits = new ArrayList<>();
        for (Class<? extends Trait> trait : Layout.TRAITS) {
            traits.add(Arbitraries.of(Layout.values(trait)));
        }
        return Combinators.combine(traits).as(drawn -> Layout.of(drawn).settled());
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212");
    }

    private static void assertRead(Layout layout, int meeting, int matters, ProtocolFile format, double floor) {
        Layout writable = layout.in(format);
        Minutes minutes = MinutesGenerator.clean(new Random(meeting), matters);
        List<Difference> differences = Reading.differences(minutes, writable, format).stream()
                .filter(difference -> !NotYetRead.covers(writable, difference))
                .toList();
        Statistics.label("read as written")
                .collect(differences.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= floor));
    }

    private static String text(Layout layout, int meeting) {
        return new String(
                ProtocolFile.TEXT.write(MinutesGenerator.clean(new Random(meeting), 2), layout),
                StandardCharsets.UTF_8);
    }

    private static ReadProtocol read(String text) {
        return READER.read(SourceDocument.ofText(text));
    }

    /** The same values, white space and dashes folded; the first that differs is told, not pages of those that do not. */
    private static void assertSame(String changed, String text) {
        List<String> expected = List.of(Difference.fold(read(text)).split("], |, (?=\\p{L}+=)", -1));
        List<String> actual = List.of(Difference.fold(read(changed)).split("], |, (?=\\p{L}+=)", -1));
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertThat(actual.get(i)).as("value %d", i).isEqualTo(expected.get(i));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }
}

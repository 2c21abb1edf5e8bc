package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class UnknownHeadingsTest {

    private static final String LONG =
            "Förvaltningen har gått igenom underlaget och kommit fram till att det håller väl i allt väsentligt.";

    private static ReadProtocol minutes(String between) {
        return Minutes.withItems("""
                § 4
                Skateparken vid ån

                Beslut

                Kommunstyrelsen godkänner förslaget.

                Sammanfattning

                %s

                %s

                Beslutsunderlag

                Tjänsteskrivelse 2026-09-01
                """.formatted(LONG, between));
    }

    @Test
    void aLineThatStandsLikeTheOtherHeadingsIsTold() {
        assertThat(minutes("Kulturmiljön i kvarteret\n\n" + LONG).unknownHeadings())
                .singleElement()
                .satisfies(heading -> {
                    assertThat(heading.text()).isEqualTo("Kulturmiljön i kvarteret");
                    assertThat(heading.item()).isEqualTo(4);
                    assertThat(heading.rule()).isEqualTo("line-alone");
                    assertThat(heading.span().firstLine()).isGreaterThan(10);
                });
    }

    @Test
    void aBoldLineIsToldAndWhatStandsUnderItIsStillRead() {
        ReadProtocol protocol = minutes("**Kulturmiljön i kvarteret**\n\n" + LONG);
        assertThat(protocol.unknownHeadings())
                .extracting(UnknownHeading::text, UnknownHeading::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kulturmiljön i kvarteret", "bold-line"));
        assertThat(protocol.items().get(0).sections())
                .extracting(Value::value)
                .containsExactly("Sammanfattning", "Kulturmiljön i kvarteret", "Beslutsunderlag");
    }

    @Test
    void knownHeadingsSentencesNamesAndLeadInsAreNone() {
        for (String line : new String[] {
            "Yrkanden",
            "Det finns mer att säga.",
            "Karin Ek (S)",
            "Skateparken 2026",
            "Följande har yttrat sig:",
            "se även bilagan",
            "Ordförande"
        }) {
            assertThat(minutes(line + "\n\n" + LONG).unknownHeadings()).as(line).isEmpty();
        }
    }

    @Test
    void whereHeadingsAreBoldAPlainLineIsNone() {
        ReadProtocol protocol = Minutes.withItems("""
                § 4
                Skateparken vid ån

                **Beslut**

                Kommunstyrelsen godkänner förslaget.

                **Sammanfattning**

                %1$s

                Kulturmiljön i kvarteret

                %1$s
                """.formatted(LONG));
        assertThat(protocol.unknownHeadings()).isEmpty();
    }
}

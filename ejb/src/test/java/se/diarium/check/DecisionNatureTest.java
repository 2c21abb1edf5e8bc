package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.DecisionClause.Kind;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Span;

@NullUnmarked
class DecisionNatureTest {

    private static DecisionNature of(Kind kind, String text) {
        return DecisionNature.of(new DecisionClause(null, text, kind, Origin.certain(new Span(1, 1, 1, null), "test")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunstyrelsens arbetsutskott överlämnar ärendet till kommunstyrelsen utan eget ställningstagande.",
                "Ärendet återremitteras till förvaltningen.",
                "Paragrafen förklaras omedelbart justerad.",
                "att paragrafen justeras omedelbart",
                "Ärendet bordläggs.",
                "Bo Lund (M) utses att jämte ordföranden justera dagens protokoll.",
                "Till justerare utses Bo Lund (M).",
                "Föredragningslistan godkänns.",
                "Nämnden föreslår kommunfullmäktige att anta planen.",
                "Återremittera ärendet till förvaltningen.",
                "Överlämna ärendet till kommunstyrelsen.",
                "Fastställa föredragningslistan enligt utskickat förslag."
            })
    void prepares(String text) {
        assertThat(of(Kind.DECISION, text)).isEqualTo(DecisionNature.PREPARATORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Informationen antecknas till protokollet.",
                "Nämnden tar del av rapporten och lägger den till handlingarna.",
                "Meddelandena noteras.",
                "Nämnden tackar för informationen.",
                "Redovisningen godkänns.",
                "Anteckna informationen till protokollet.",
                "Ta del av rapporten."
            })
    void notes(String text) {
        assertThat(of(Kind.DECISION, text)).isEqualTo(DecisionNature.INFORMATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nämnden antar riktlinjerna.",
                "Nämnden tar del av rapporten och ger förvaltningen i uppdrag att återkomma i maj.",
                "Motionen ska anses besvarad.",
                "Ta del av rapporten och ge förvaltningen i uppdrag att återkomma i maj.",
                "Anta planen.",
                "Krogen AB beviljas serveringstillstånd.",
                "Nämnden godkänner yttrandet och överlämnar det till länsstyrelsen."
            })
    void decides(String text) {
        assertThat(of(Kind.DECISION, text)).isEqualTo(DecisionNature.SUBSTANTIVE);
    }

    @Test
    void whatIsProposedIsPreparedAndWhatIsNotedDecidesNothing() {
        assertThat(of(Kind.PROPOSAL, "Planen antas.")).isEqualTo(DecisionNature.PREPARATORY);
        assertThat(of(Kind.NOTE, "Bo Lund (M) reserverar sig.")).isEqualTo(DecisionNature.INFORMATION);
        assertThat(of(Kind.PREAMBLE, "Nämnden beslutar")).isEqualTo(DecisionNature.INFORMATION);
    }
}

package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.browsing.CaseStep.Act;
import se.diarium.correction.ItemKey;
import se.diarium.protocol.DecisionClause.Kind;

/** The proposal of one body, the decision of the next. */
class CaseChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private static CaseStep step(long item, String body, int days, Act... acts) {
        return new CaseStep(
                item,
                10 + item,
                new ItemKey(100 + (int) item, 1),
                body,
                DAY.plusDays(days),
                "Ny brygga",
                List.of(acts));
    }

    @Test
    void leadsFromTheCommitteeOverTheBoardToTheCouncil() {
        CaseStep committee = step(1, "Arbetsutskottet", 0, Act.PASSES_ON);
        CaseStep board = step(2, "Kommunstyrelsen", 14, Act.PROPOSES);
        CaseStep council = step(3, "Kommunfullmäktige", 28, Act.DECIDES);

        CaseChain chain = new CaseChain(List.of(committee, board, council));

        assertThat(chain.getChains()).containsExactly(List.of(committee, board, council));
        assertThat(chain.before(3)).isEqualTo(board);
        assertThat(chain.after(1)).isEqualTo(board);
        assertThat(chain.before(1)).isNull();
        assertThat(chain.after(3)).isNull();
        assertThat(chain.last()).isEqualTo(council);
    }

    @Test
    void startsAnewAfterADecision() {
        CaseStep decided = step(2, "Kommunfullmäktige", 10, Act.DECIDES);
        CaseStep reported = step(3, "Kommunstyrelsen", 400, Act.NOTES);

        CaseChain chain = new CaseChain(List.of(step(1, "Kommunstyrelsen", 0, Act.PROPOSES), decided, reported));

        assertThat(chain.getChains()).hasSize(1);
        assertThat(chain.before(3)).isNull();
    }

    @Test
    void goesOnInTheSameBodyWhereTheCaseWasPutOffButNotWhereItHasProposedTwice() {
        CaseStep putOff = step(1, "Socialnämnden", 0, Act.PASSES_ON);
        CaseStep taken = step(2, "Socialnämnden", 30, Act.DECIDES);
        assertThat(new CaseChain(List.of(putOff, taken)).getChains()).containsExactly(List.of(putOff, taken));

        CaseStep first = step(1, "Kommunstyrelsen", 0, Act.PROPOSES);
        CaseStep second = step(2, "Kommunstyrelsen", 30, Act.PROPOSES);
        CaseStep council = step(3, "Kommunfullmäktige", 60, Act.DECIDES);
        CaseChain twice = new CaseChain(List.of(first, second, council));
        assertThat(twice.getChains()).containsExactly(List.of(second, council));
        assertThat(twice.after(1)).isNull();
    }

    @Test
    void isEmptyWithoutSteps() {
        CaseChain chain = new CaseChain(List.of());

        assertThat(chain.getChains()).isEmpty();
        assertThat(chain.last()).isNull();
    }

    @Test
    void takesAnUnknownStepForOneThatDecides() {
        CaseChain chain =
                new CaseChain(List.of(step(1, "Nämnden", 0, Act.NOTES), step(2, "Nämnden", 1, Act.DECIDES, Act.NOTES)));

        assertThat(chain.decides(1)).isFalse();
        assertThat(chain.decides(2)).isTrue();
        assertThat(chain.decides(77)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROPOSAL | Anta avfallsplan för kommunen 2027–2032.                                      | PROPOSES
            DECISION | att anta avfallsplan för kommunen 2027–2032,                                  | DECIDES
            DECISION | beslutar att överlämna ärendet till kommunstyrelsen utan eget ställningstagande. | PASSES_ON
            DECISION | Ärendet återremitteras till förvaltningen.                                    | PASSES_ON
            DECISION | Informationen antecknas till protokollet.                                     | NOTES
            NOTE     | Bo Ek (X) deltar inte i beslutet.                                             |
            PREAMBLE | Nämnden beslutar                                                              |
            """, delimiter = '|')
    void knowsWhatAClauseDoes(Kind kind, String text, Act act) {
        assertThat(Act.of(kind, text)).isEqualTo(act);
    }

    @Test
    void putsTheWeightiestOfAStepFirst() {
        CaseStep step = step(1, "Kommunstyrelsen", 0, Act.NOTES, Act.DECIDES, Act.PROPOSES, Act.DECIDES);

        assertThat(step.acts()).containsExactly(Act.PROPOSES, Act.DECIDES, Act.NOTES);
        assertThat(step.getAct()).isEqualTo(Act.PROPOSES);
    }
}

package se.diarium.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.recipient.NearNames.Near;

class NearNamesTest {

    private final NearNames names = new NearNames();

    NearNamesTest() {
        know(1, "Vård- och omsorgsförvaltningen");
        know(2, "Hamnkontoret");
        know(3, "Kommunstyrelsens förvaltning");
        know(4, "Kommunstyrelsen");
        names.add(8, 9, "Hamnkontoret", RecipientKey.of("Hamnkontoret"));
    }

    @Test
    void tellsWhatAMisspelledNameMeans() {
        assertThat(of("Vård- o omsorgsförv")).startsWith("Vård- och omsorgsförvaltningen");
        assertThat(of("Hammkontoret")).containsExactly("Hamnkontoret");
        assertThat(of("Kommunstyrelsens förvaltning, servicecenter")).startsWith("Kommunstyrelsens förvaltning");
    }

    @Test
    void tellsNothingWhereNothingIsAlike() {
        assertThat(of("Revisorerna")).isEmpty();
        assertThat(of("Länsstyrelsen")).isEmpty();
        assertThat(of("")).isEmpty();
        assertThat(new NearNames().of(7, "hamnkontor", 3)).isEmpty();
    }

    @Test
    void tellsEachRecipientOnceTheLikeliestFirst() {
        know(4, "Kommunstyrelsen i Lillviken");
        List<Near> near = names.of(7, RecipientKey.of("Kommunstyrelsen Lillviken"), 3);
        assertThat(near).extracting(Near::recipient).doesNotHaveDuplicates().startsWith(4L);
        assertThat(near).allSatisfy(one -> assertThat(one.likeness()).isBetween(0.5, 1.0));
        assertThat(names.of(7, "kommunstyrelse", 1)).hasSize(1);
    }

    private void know(long recipient, String name) {
        names.add(7, recipient, name, RecipientKey.of(name));
    }

    private List<String> of(String unknown) {
        return names.of(7, RecipientKey.of(unknown), 3).stream().map(Near::name).toList();
    }
}

package se.diarium.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.body.BodyAlias.Kind.ABBREVIATION;
import static se.diarium.body.BodyAlias.Kind.FORMER_NAME;
import static se.diarium.body.BodyAlias.Kind.SPELLING;
import static se.diarium.body.Validity.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Validity UNTIL_THEN = new Validity(null, DAY);
    private static final Validity AFTERWARDS = new Validity(DAY.plusDays(1), null);

    @Test
    void belongsToTheBodyThatHasIt() {
        assertThat(KnownName.bodyOf(
                        List.of(
                                new KnownName(1, ABBREVIATION, ALWAYS),
                                new KnownName(2, FORMER_NAME, ALWAYS),
                                new KnownName(3, SPELLING, ALWAYS)),
                        DAY))
                .hasValue(3L);
    }

    @Test
    void belongsToTheBodyThatHadItOnTheDayOfTheMeeting() {
        List<KnownName> names =
                List.of(new KnownName(1, FORMER_NAME, UNTIL_THEN), new KnownName(2, FORMER_NAME, AFTERWARDS));

        assertThat(KnownName.bodyOf(names, DAY)).hasValue(1L);
        assertThat(KnownName.bodyOf(names, DAY.plusDays(1))).hasValue(2L);
    }

    @Test
    void belongsToNobodyOnADayWhenNobodyHadIt() {
        assertThat(KnownName.bodyOf(List.of(new KnownName(1, FORMER_NAME, UNTIL_THEN)), DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void isNobodysWhereTwoBodiesHaveTheSameLetters() {
        List<KnownName> two = List.of(new KnownName(1, ABBREVIATION, ALWAYS), new KnownName(2, ABBREVIATION, ALWAYS));

        assertThat(KnownName.bodyOf(two, DAY)).isEmpty();
        assertThat(KnownName.bodyOf(two.subList(0, 1), DAY)).hasValue(1L);
    }

    @Test
    void holdsOnItsFirstAndItsLastDay() {
        Validity one = new Validity(DAY, DAY);

        assertThat(one.holdsOn(DAY)).isTrue();
        assertThat(one.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(one.holdsOn(DAY.plusDays(1))).isFalse();
        assertThat(one.overlaps(UNTIL_THEN)).isTrue();
        assertThat(one.overlaps(AFTERWARDS)).isFalse();
        assertThat(ALWAYS.overlaps(one)).isTrue();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Validity(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}

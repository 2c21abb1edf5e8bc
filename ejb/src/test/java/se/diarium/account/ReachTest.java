package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void coversAllBodiesWhereNoneIsNamed() {
        assertThat(Reach.ALL.isAll()).isTrue();
        assertThat(Reach.ALL.covers(7)).isTrue();
    }

    @Test
    void coversOnlyTheBodiesThatAreNamed() {
        Reach two = new Reach(Set.of(3L, 7L));

        assertThat(two.covers(7)).isTrue();
        assertThat(two.covers(8)).isFalse();
    }
}

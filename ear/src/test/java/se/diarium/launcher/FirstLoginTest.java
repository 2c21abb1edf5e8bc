package se.diarium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLoginTest {

    @Test
    void hasALongPasswordThatIsNewEachTime() {
        FirstLogin one = FirstLogin.make();
        FirstLogin other = FirstLogin.make();

        assertThat(one.password()).hasSize(20).isNotEqualTo(other.password());
        assertThat(one).hasToString("registrator");
        assertThat(one.environment())
                .containsEntry("DIARIUM_FIRST_ACCOUNT", "registrator")
                .containsEntry("DIARIUM_FIRST_PASSWORD", one.password());
    }
}

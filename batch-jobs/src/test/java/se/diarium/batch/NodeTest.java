package se.diarium.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeTest {

    // Process ids end at 4194304 on Linux.
    private static final long NOBODY = 999_999_999L;

    private final Node here = Node.ofThisDeployment();

    @Test
    void knowsThatAProcessOfThisComputerIsGone() {
        assertThat(here.knowsToBeGone(new Node(here.host(), NOBODY, "0badcafe").name()))
                .isTrue();
    }

    @Test
    void knowsNothingOfOtherComputersNorOfItsOwnProcess() {
        assertThat(here.knowsToBeGone(new Node("elsewhere", NOBODY, "0badcafe").name()))
                .isFalse();
        assertThat(here.knowsToBeGone(here.name())).isFalse();
        assertThat(here.knowsToBeGone("something else")).isFalse();
    }

    @Test
    void hasAnotherNameInEveryDeployment() {
        assertThat(Node.ofThisDeployment().name()).isNotEqualTo(here.name());
    }
}

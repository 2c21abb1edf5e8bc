package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<Integer> ONE_TOO_MANY =
            IntStream.rangeClosed(0, Page.SIZE).boxed().toList();

    @Test
    void theTopHasNothingBeforeIt() {
        Page<Integer> page = Page.of(Window.TOP, ONE_TOO_MANY);

        assertThat(page.rows()).hasSize(Page.SIZE).startsWith(0);
        assertThat(page.hasPrevious()).isFalse();
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void theLastPageHasNothingAfterIt() {
        Page<Integer> page = Page.of(new Window(7L, null), List.of(1, 2));

        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(page.hasPrevious()).isTrue();
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void whatIsReadUpwardsIsShownDownwards() {
        Page<Integer> page = Page.of(new Window(null, 7L), ONE_TOO_MANY);

        assertThat(page.rows()).hasSize(Page.SIZE).endsWith(1, 0);
        assertThat(page.hasPrevious()).isTrue();
        assertThat(page.hasNext()).isTrue();
    }

    @Test
    void theTopReachedFromBelowIsTheTop() {
        Page<Integer> page = Page.of(new Window(null, 7L), List.of(2, 1));

        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(page.hasPrevious()).isFalse();
    }
}

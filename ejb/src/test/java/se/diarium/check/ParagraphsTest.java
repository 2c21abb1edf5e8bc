package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ParagraphsTest {

    @Test
    void runsAreJoined() {
        assertThat(Paragraphs.inWords(List.of(4))).isEqualTo("§ 4");
        assertThat(Paragraphs.inWords(List.of(4, 5, 6))).isEqualTo("§§ 4–6");
        assertThat(Paragraphs.inWords(List.of(4, 7, 9, 10, 11))).isEqualTo("§§ 4, 7 och 9–11");
    }

    @Test
    void aRangeOfOneIsOne() {
        assertThat(Paragraphs.fromTo(4, 4)).isEqualTo("§ 4");
        assertThat(Paragraphs.fromTo(4, 6)).isEqualTo("§§ 4–6");
    }
}

package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {

    @Test
    void theSameSeedGivesTheSameProtocol() {
        assertThat(MinutesGenerator.minutes(new Random(11))).isEqualTo(MinutesGenerator.minutes(new Random(11)));
        assertThat(Layout.any(new Random(11))).isEqualTo(Layout.any(new Random(11)));
    }

    @ParameterizedTest
    @EnumSource(ProtocolFile.class)
    void everyLayoutCanBeWrittenInEveryFormat(ProtocolFile format) {
        for (int seed = 0; seed < 15; seed++) {
            Random random = new Random(seed);
            assertThat(format.write(MinutesGenerator.minutes(random, 3), Layout.any(random)))
                    .as("seed " + seed)
                    .isNotEmpty();
        }
    }

    @Test
    void everyTitleAndCaseNumberIsOnThePaper() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Minutes minutes = MinutesGenerator.minutes(random, 5);
            Layout layout = Layout.any(random);
            String text = new String(ProtocolFile.TEXT.write(minutes, layout), StandardCharsets.UTF_8);
            for (Truth.Item item : ProtocolFile.truth(minutes, layout).items()) {
                assertThat(text.replaceAll("\\s+", " ")).as("seed " + seed).contains(item.title());
                for (Truth.WrittenNumber number : item.numbers()) {
                    assertThat(text).as("seed " + seed).contains(number.asWritten());
                }
            }
        }
    }
}

package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSoughtTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            KS 2023/1055                | KS  | 2023 | 1055
            ks-2023-01055.182           | KS  | 2023 | 1055
            KS-2023/1055.182            | KS  | 2023 | 1055
            KS2023/1055                 | KS  | 2023 | 1055
            KS/2013:1210                | KS  | 2013 | 1210
            Dnr AMN 2024/00040-1.2.3    | AMN | 2024 | 40
            Dnr 2024/00082-5.2.1        |     | 2024 | 82
            Änr AVN 2024/554            | AVN | 2024 | 554
            diarienummer: ks 2023/1055  | KS  | 2023 | 1055
            VON-2021, 139               | VON | 2021 | 139
            TKF 2022–00519              | TKF | 2022 | 519
            KS 2023/1055                | KS  | 2023 | 1055
            KFN-2013-179 Dpl 01         | KFN | 2013 | 179
            KS2014/143 nr 2014.3074     | KS  | 2014 | 143
            KS 2016-254/322             | KS  | 2016 | 254
            2023/1055                   |     | 2023 | 1055
            2023-000456                 |     | 2023 | 456
            SUN 59/2013                 | SUN | 2013 | 59
            2015/GBG/1234               | GBG | 2015 | 1234
            2026-IFO-1234               | IFO | 2026 | 1234
            25/00123                    |     | 2025 | 123
            KS 2023                     | KS  | 2023 |
            2023                        |     | 2023 |
            KS                          | KS  |      |
            KS 1055                     | KS  |      | 1055
            1055                        |     |      | 1055
            miljö 2023/7                | MILJÖ | 2023 | 7
            """, delimiter = '|')
    void understandsANumberHoweverItIsSpelled(
            String typed, @Nullable String diary, @Nullable Integer year, @Nullable Integer serial) {
        assertThat(NumberSought.of(typed)).contains(new NumberSought(diary, year, serial));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "detaljplan för torget",
                "KS 0/2023x",
                "§ 45",
                "2023/0",
                "'; drop table",
                "KS 2023/99999999999"
            })
    void saysThatOtherWordsAreNoNumber(String typed) {
        assertThat(NumberSought.of(typed)).isEmpty();
    }

    @Test
    @Timeout(2)
    void looksAtShortTextsOnly() {
        assertThat(NumberSought.of("KS ".repeat(1_000_000))).isEmpty();
    }
}

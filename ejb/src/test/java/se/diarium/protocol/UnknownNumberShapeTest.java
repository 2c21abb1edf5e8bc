package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class UnknownNumberShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    KTN.24-15.042       | KTN  | 2024 | 15   | 042
                    23/MIL/0412         | MIL  | 2023 | 412  | -
                    SBN_2024_77         | SBN  | 2024 | 77   | -
                    BN 2023 412 231     | BN   | 2023 | 412  | 231
                    MN:15/2024.231      | MN   | 2024 | 15   | 231
                    Plan 2019 77        | Plan | 2019 | 77   | -
                    2021.TEK.118        | TEK  | 2021 | 118  | -
                    KS 2024 - 12 - 1.2  | KS   | 2024 | 12   | 1.2
                    """)
    void aGroupOfDigitsIsTheYearAndTheOneBesideItTheNumber(
            String written, String prefix, Integer year, Integer serial, String classification) {
        Numbers.Found found = UnknownNumberShape.leading(written).orElseThrow();
        assertThat(found.number()).isEqualTo(new Diarienummer(written, prefix, year, serial, classification, false));
    }

    @Test
    void aTitleBehindTheNumberIsNoPartOfIt() {
        Numbers.Found found =
                UnknownNumberShape.leading("KS 2024 12 Budget 2025").orElseThrow();
        assertThat(found.number().asWritten()).isEqualTo("KS 2024 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"116159", "KS 116159", "Budget", "", "§ 12", "2024", " 2024/12"})
    void withoutAYearAndANumberThereIsNone(String text) {
        assertThat(UnknownNumberShape.leading(text)).isEmpty();
    }
}

package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    KS-2026/1055.182      | KS  | 2026 | 1055 | 182
                    M 91/2020             | M   | 2020 | 91   | -
                    VSN 2023/211 - 04     | VSN | 2023 | 211  | 04
                    MBR/2024:18 -042      | MBR | 2024 | 18   | 042
                    0016/26 - 200         | -   | 2026 | 16   | 200
                    00441/2020 880        | -   | 2020 | 441  | 880
                    00410/2021 2.6        | -   | 2021 | 410  | 2.6
                    KS-24/00041 820       | KS  | 2024 | 41   | 820
                    2026.31 KS            | KS  | 2026 | 31   | -
                    2019/0002 NTN - 9     | NTN | 2019 | 2    | -
                    von/2024:8            | von | 2024 | 8    | -
                    AVN 2026/554          | AVN | 2026 | 554  | -
                    AMN 2026/00040-1.2.3  | AMN | 2026 | 40   | 1.2.3
                    KS2026/1005           | KS  | 2026 | 1005 | -
                    KS/2026:1210          | KS  | 2026 | 1210 | -
                    Sn/2026:0837 310      | Sn  | 2026 | 837  | 310
                    KSF-2026-00486        | KSF | 2026 | 486  | -
                    TKF 2026–00519        | TKF | 2026 | 519  | -
                    KFN-2026-179 Dpl 01   | KFN | 2026 | 179  | 01
                    KS 2026-254/322       | KS  | 2026 | 254  | 322
                    STA-2026-00031:4      | STA | 2026 | 31   | -
                    TE.2026.4             | TE  | 2026 | 4    | -
                    2026.007 BUN          | BUN | 2026 | 7    | -
                    2012/KS 0118 002      | KS  | 2012 | 118  | 002
                    2026-IFO-1234         | IFO | 2026 | 1234 | -
                    2013 KS0012           | KS  | 2013 | 12   | -
                    N143-1876/22          | N143| 2022 | 1876 | -
                    SUN 59/2013           | SUN | 2013 | 59   | -
                    LS/4/2014             | LS  | 2014 | 4    | -
                    KK11/345              | KK  | 2011 | 345  | -
                    93/ST0123             | ST  | 1993 | 123  | -
                    2026/00082-5.2.1      | -   | 2026 | 82   | 5.2.1
                    00322/2026            | -   | 2026 | 322  | -
                    00123/20212.6.        | -   | 2021 | 123  | 2.6
                    0731/22               | -   | 2022 | 731  | -
                    25/00123              | -   | 2025 | 123  | -
                    2010-177              | -   | 2010 | 177  | -
                    P 2019-0254           | P   | 2019 | 254  | -
                    P 2004/9-213          | P   | 2004 | 9    | 213
                    KS0087/12             | KS  | 2012 | 87   | -
                    2006-KS0133           | KS  | 2006 | 133  | -
                    10/TN 0005            | TN  | 2010 | 5    | -
                    VON25.29              | VON | 2025 | 29   | -
                    ON/2012:22 - 700      | ON  | 2012 | 22   | 700
                    2019/0002 NTN-9       | NTN | 2019 | 2    | -
                    C 1995-0032:1         | C   | 1995 | 32   | -
                    3.1.4-18/2020         | -   | 2020 | 18   | 3.1.4
                    1-202/2019            | -   | 2019 | 202  | 1
                    AMN 946-              | AMN | -    | 946  | -
                    KS2026-000123         | KS  | 2026 | 123  | -
                    KS2026-000123 1.2.3   | KS  | 2026 | 123  | 1.2.3
                    KS:2026/456           | KS  | 2026 | 456  | -
                    2026/12 KS            | KS  | 2026 | 12   | -
                    2026-000123/KS        | KS  | 2026 | 123  | -
                    KS 1234-2026          | KS  | 2026 | 1234 | -
                    KS 2014:02            | KS  | 2014 | 2    | -
                    KUN 2018:55-800       | KUN | 2018 | 55   | 800
                    KS 06/88 041          | KS  | 2006 | 88   | 041
                    ÖHN 19/09             | ÖHN | 2009 | 19   |
                    ÖHN 88/08             | ÖHN | 2008 | 88   |
                    1.5.3-411-2015        |     | 2015 | 411  | 1.5.3
                    KS-0123/2026          | KS  | 2026 | 123  | -
                    KS/2026:123-041       | KS  | 2026 | 123  | 041
                    KS/2026:123.012       | KS  | 2026 | 123  | 012
                    KS/2026/0123/003-1    | KS  | 2026 | 123  | -
                    KS2026/0123/01        | KS  | 2026 | 123  | -
                    2026KS/0123           | KS  | 2026 | 123  | -
                    KS-2026-123.102       | KS  | 2026 | 123  | 102
                    KS2026.0123           | KS  | 2026 | 123  | -
                    KS 2026.0123.041      | KS  | 2026 | 123  | 041
                    2026/123-KS           | KS  | 2026 | 123  | -
                    2026/0123 KS-1        | KS  | 2026 | 123  | -
                    KS/23/123             | KS  | 2023 | 123  | -
                    MBN-23-00123          | MBN | 2023 | 123  | -
                    23KS123               | KS  | 2023 | 123  | -
                    00123-2026            | -   | 2026 | 123  | -
                    98/023 214            | -   | 1998 | 23   | 214
                    SBN-B 2026-000123     | SBN-B | 2026 | 123 | -
                    119/14-042            | -   | 2014 | 119  | 042
                    95/14-023             | -   | 2014 | 95   | 023
                    2004.0345.041         | -   | 2004 | 345  | 041
                    KS 14.0012 106        | KS  | 2014 | 12   | 106
                    2014KS12              | KS  | 2014 | 12   | -
                    KS 33/10              | KS  | 2010 | 33   | -
                    KS 15/0031            | KS  | 2015 | 31   | -
                    """)
    void understandsEveryShape(String written, String prefix, Integer year, Integer serial, String classification) {
        assertThat(Numbers.whole(written)).hasValueSatisfying(number -> {
            assertThat(number.asWritten()).isEqualTo(written);
            assertThat(number.prefix()).isEqualTo(prefix);
            assertThat(number.year()).isEqualTo(year);
            assertThat(number.serial()).isEqualTo(serial);
            assertThat(number.classification()).isEqualTo(classification);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            31/16              | -       | 2016 | 31
            23-0123            | -       | 2023 | 123
            KS 123/23          | KS      | 2023 | 123
            LKS 12-18-009      | LKS     | 2012 | 18
            KS00123/23         | KS      | 2023 | 123
            Kansli 2026/123    | Kansli  | 2026 | 123
            Exk KS 2026/00123  | KS      | 2026 | 123
            """)
    void understandsMoreBehindALabel(String written, String prefix, Integer year, Integer serial) {
        assertThat(Numbers.labelled(written).map(Numbers.Found::number)).hasValueSatisfying(number -> {
            assertThat(number.prefix()).isEqualTo(prefix);
            assertThat(number.year()).isEqualTo(year);
            assertThat(number.serial()).isEqualTo(serial);
        });
        assertThat(Numbers.all(written + " kr")).noneMatch(found -> found.start() == 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Dnr 3.2.2-02715/2023-11
            S2020/09173
            S/18/0098
            """)
    void knowsAnotherAuthoritysNumber(String text) {
        assertThat(Numbers.all(text))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.number().foreign()).isTrue());
    }

    @Test
    void leavesDatesLawsAndReportsAlone() {
        assertThat(Numbers.all("Beslut KSAU 2024-01-10, SOU 2023:66, DS 2020:27, lagen (2017:725), § 80/2020, 12 kr"))
                .isEmpty();
    }

    @Test
    void findsAllOfAListAndTheSlipOfThePen() {
        assertThat(Numbers.all("VON-2021/134, VON-2021, 139,VON-2021/145 samt dnr KS 2020/1"))
                .extracting(found -> found.number().asWritten())
                .containsExactly("VON-2021/134", "VON-2021, 139", "VON-2021/145", "KS 2020/1");
    }

    @Test
    void readsLookAlikeLetters() {
        assertThat(Numbers.whole("К" + "S-2026/5"))
                .hasValueSatisfying(number -> assertThat(number.serial()).isEqualTo(5));
    }

    @Test
    void restoresAHyphenThatTheOthersHave() {
        assertThat(Numbers.all("VON-2026/58, VON2026/59, VON-2026/60, KS2026/61"))
                .extracting(found -> found.number().asWritten())
                .containsExactly("VON-2026/58", "VON-2026/59", "VON-2026/60", "KS2026/61");
    }
}

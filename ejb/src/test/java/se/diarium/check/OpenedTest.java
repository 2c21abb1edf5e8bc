package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds what the JDK finds. */
class OpenedTest {

    private static final String REGEX =
            "(?i)\\b(?:antar|överlämnar (?<what>[^.]{1,40}?) till|i uppdrag|(?:ej )?verkställd|\\(s\\))|\\bLSS\\b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Nämnden antar planen.",
                "ANTAR",
                "Nämnden överlämnar rapporten till kommunstyrelsen och antar den.",
                "Överlämnar den till akten",
                "röstantar, efterantar_antar",
                "ges i uppdrag",
                "beslut som är Ej Verkställda",
                "enligt LSS; lss",
                "xLSS LSSx LSS",
                "Bo Ek (S)",
                "1antar 2 antar",
                "e\u0308antar o\u0308 antar",
                "–antar",
                "п antar"
            })
    void findsWhatTheJdkFinds(String text) {
        Matcher jdk = Pattern.compile(REGEX).matcher(text);
        boolean there = jdk.find();
        Opened opened = Opened.by(REGEX);

        assertThat(opened.isIn(text)).isEqualTo(there);
        if (there) {
            Matcher first = Objects.requireNonNull(opened.first(text));
            assertThat(first.start()).isEqualTo(jdk.start());
            assertThat(first.group()).isEqualTo(jdk.group());
            assertThat(first.group("what")).isEqualTo(jdk.group("what"));
        }
    }
}

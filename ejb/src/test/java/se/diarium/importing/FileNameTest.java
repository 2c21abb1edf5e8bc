package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void showsSwedishLettersAsTheyAre() {
        assertThat(FileName.shown("Protokoll Åmåls nämnd – §§ 1–12.pdf"))
                .isEqualTo("Protokoll Åmåls nämnd – §§ 1–12.pdf");
    }

    @Test
    void showsNothingThatDeceives() {
        assertThat(FileName.shown("protokoll\u202Efdp.exe")).isEqualTo("protokoll·fdp.exe");
        assertThat(FileName.shown("a\nb\tc\u0000d")).isEqualTo("a·b·c·d");
    }

    @Test
    void cutsALongNameInTheMiddle() {
        String shown = FileName.shown("x".repeat(500) + " 2026-01-01.pdf");

        assertThat(shown).hasSize(120).contains("…").endsWith(" 2026-01-01.pdf");
    }

    @Test
    void storesTheLastPartOfAPath() {
        assertThat(FileName.storable("C:\\Protokoll\\nämnden.pdf")).isEqualTo("nämnden.pdf");
        assertThat(FileName.storable("../../etc/passwd")).isEqualTo("passwd");
    }

    @Test
    void storesWhatTheDatabaseWouldRefuse() {
        assertThat(FileName.storable("a\u0000b\uD800c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(FileName.storable("")).isEqualTo("utan namn");
        assertThat(FileName.storable("y".repeat(1000))).hasSize(255);
    }
}

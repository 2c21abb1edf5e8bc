package se.diarium.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

    @Test
    void keepsAPlainName() {
        assertThat(ContentDisposition.inline("protokoll.pdf"))
                .isEqualTo("inline; filename=\"protokoll.pdf\"; filename*=UTF-8''protokoll.pdf");
    }

    @Test
    void givesSwedishLettersInFullAndInAscii() {
        assertThat(ContentDisposition.attachment("Nämnd 2026 å.docx"))
                .isEqualTo(
                        "attachment; filename=\"Namnd 2026 a.docx\"; filename*=UTF-8''N%C3%A4mnd%202026%20%C3%A5.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=y",
                "a\";evil=\"b",
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "a\u0000b",
                "fdp.\u202eexe",
                "%22;x",
                ""
            })
    void letsNoNameEndTheHeaderOrLeadElsewhere(String name) {
        assertThat(ContentDisposition.attachment(name))
                .matches(
                        "attachment; filename=\"[^\"\\\\/%;\\x00-\\x1f\\x7f-\\uffff]+\"; filename\\*=UTF-8''[\\w!#$&+.^`|~%-]+");
    }
}

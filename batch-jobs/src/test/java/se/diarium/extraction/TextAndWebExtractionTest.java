package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.extraction.DocumentAssertions.lines;
import static se.diarium.extraction.DocumentAssertions.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;

class TextAndWebExtractionTest {

    @TempDir
    Path folder;

    private SourceDocument extract(String name, String text, Charset charset)
            throws IOException, UnreadableDocumentException {
        return read(Files.write(folder.resolve(name), text.getBytes(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void lettersAreRightHoweverATextIsEncoded(String charset) throws Exception {
        SourceDocument document =
                extract("protokoll.txt", "Arbetsmarknadsnämnden § 41\nÅterremiss till Öster", Charset.forName(charset));

        assertThat(document.format()).isEqualTo(SourceDocument.Format.TEXT);
        assertThat(lines(document, 1)).containsExactly("Arbetsmarknadsnämnden § 41", "Återremiss till Öster");
    }

    @Test
    void aByteOrderMarkIsNoLetter() throws Exception {
        assertThat(lines(extract("bom.txt", "\uFEFF§ 1", StandardCharsets.UTF_8), 1))
                .containsExactly("§ 1");
    }

    @Test
    void aFormFeedBeginsAPageAndBlankLinesCount() throws Exception {
        SourceDocument document = extract("sidor.txt", "ett\r\n\r\ntvå\f§ 2", StandardCharsets.UTF_8);

        assertThat(document.pages()).hasSize(2);
        assertThat(lines(document, 1)).containsExactly("ett", "", "två");
        assertThat(lines(document, 2)).containsExactly("§ 2");
    }

    @Test
    void markdownIsText() throws Exception {
        assertThat(lines(extract("protokoll.md", "## § 31\n\n**Beslut**", StandardCharsets.UTF_8), 1))
                .containsExactly("## § 31", "", "**Beslut**");
    }

    /** Tika takes it for the head of a letter. */
    @Test
    void aTextThatBeginsLikeALetterIsText() throws Exception {
        String text = "Subject: Protokoll\nFrom: Nämnden\nDate: 2026-09-08\n\n§ 1\n";

        assertThat(lines(extract("brev.txt", text, StandardCharsets.UTF_8), 1)).endsWith("§ 1");
    }

    @Test
    void cellsOfAWebPagesTableAreSegments() throws Exception {
        String html = "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body><h2>§ 3</h2>"
                + "<table><tr><th>Organ</th><td>Socialnämnden</td></tr>"
                + "<tr><td>Beslutande</td><td>Maria Ekdahl (S)<br>Anders Ek (M)</td></tr></table>"
                + "<p>Nämnden   beslutar\n att</p><ol start=2><li>godkänna</li><li><p>anta</p></li></ol>"
                + "<ul><li>punkt</li></ul><script>var x = '§ 9';</script><p hidden>dolt</p></body></html>";
        SourceDocument document = extract("protokoll.html", html, StandardCharsets.UTF_8);

        assertThat(document.format()).isEqualTo(SourceDocument.Format.HTML);
        assertThat(lines(document, 1))
                .containsExactly(
                        "§ 3",
                        "Organ|Socialnämnden",
                        "Beslutande|Maria Ekdahl (S)",
                        "Anders Ek (M)",
                        "Nämnden beslutar att",
                        "2. godkänna",
                        "3. anta",
                        "• punkt");
        assertThat(document.pages().get(0).lines().get(1).segments())
                .extracting(Segment::bold)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aWebPageThatDeclaresNoCharsetIsReadRight(String charset) throws Exception {
        String html = "<html><body><p>Barn- och utbildningsnämnden § 7</p></body></html>";

        assertThat(lines(extract("sida.htm", html, Charset.forName(charset)), 1))
                .containsExactly("Barn- och utbildningsnämnden § 7");
    }

    @Test
    void aWebPagesOwnWordOnItsCharsetHolds() throws Exception {
        String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'></head>"
                + "<body><p>Nämnd</p></body></html>";

        assertThat(lines(extract("gammal.html", html, StandardCharsets.ISO_8859_1), 1))
                .containsExactly("Nämnd");
    }
}

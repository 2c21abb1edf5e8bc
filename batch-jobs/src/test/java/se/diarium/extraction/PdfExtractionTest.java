package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.diarium.extraction.DocumentAssertions.lines;
import static se.diarium.extraction.DocumentAssertions.read;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;

class PdfExtractionTest {

    @TempDir
    Path folder;

    @Test
    void cellsOfATableAreSegmentsOfOneLineWithTheirPlaces() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 9, true, "Beslutande")
                    .text(190, 100, 9, false, "Maria Ekdahl (S)")
                    .text(420, 100, 9, false, "§§ 1–15");
            SourceDocument document = read(pdf.save(folder.resolve("tabell.pdf")));

            assertThat(document.format()).isEqualTo(SourceDocument.Format.PDF);
            assertThat(lines(document, 1)).containsExactly("Beslutande|Maria Ekdahl (S)|§§ 1–15");
            SourceLine line = document.pages().get(0).lines().get(0);
            assertThat(line.segments()).extracting(Segment::bold).containsExactly(true, false, false);
            assertThat(line.segments()).extracting(Segment::size).containsOnly(9f);
            Box name = Objects.requireNonNull(line.segments().get(1).box());
            assertThat(name.x0()).isCloseTo(190, within(1f));
            assertThat(name.y1()).isCloseTo(100, within(1f));
            assertThat(name.x1()).isBetween(250f, 280f);
            assertThat(name.y0()).isBetween(90f, 97f);
        }
    }

    @Test
    void linesComeFromTopToBottomHoweverTheyWereWritten() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 300, 11, false, "Sist")
                    .text(70, 100, 16, true, "§ 4")
                    .text(70, 200, 11, false, "Åäö i mitten");
            SourceDocument document = read(pdf.save(folder.resolve("ordning.pdf")));

            assertThat(lines(document, 1)).containsExactly("§ 4", "Åäö i mitten", "Sist");
            assertThat(document.pages().get(0).lines())
                    .extracting(SourceLine::number)
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void pagesWithNothingOnThemCount() throws Exception {
        try (PdfFile pdf = new PdfFile().page().page()) {
            pdf.text(70, 100, 11, false, "Andra sidan").page();
            SourceDocument document = read(pdf.save(folder.resolve("tomma sidor.pdf")));

            assertThat(document.pages()).hasSize(3);
            assertThat(lines(document, 1)).isEmpty();
            assertThat(lines(document, 2)).containsExactly("Andra sidan");
            assertThat(document.pages().get(1).lines().get(0).page()).isEqualTo(2);
            assertThat(document.pages().get(0).width()).isCloseTo(PDRectangle.A4.getWidth(), within(0.1f));
        }
    }

    @Test
    void aPageLyingOnItsSideIsAsWideAsItIsSeen() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "Bilaga").last().setRotation(90);
            SourceDocument document = read(pdf.save(folder.resolve("liggande.pdf")));

            assertThat(document.pages().get(0).width()).isCloseTo(PDRectangle.A4.getHeight(), within(0.1f));
        }
    }

    @Test
    void blanksThatLieUnderTheLettersOfAWordAreNoSpaces() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "                    ").text(70, 100, 11, false, "Protokollet är justerat.");
            SourceDocument document = read(pdf.save(folder.resolve("blanketten.pdf")));

            assertThat(lines(document, 1)).containsExactly("Protokollet är justerat.");
        }
    }

    @Test
    void aLetterAndItsDotsAreOneLetter() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "Na\u0308mnd");
            SourceDocument document = read(pdf.save(folder.resolve("prickar.pdf")));

            assertThat(lines(document, 1)).containsExactly("Nämnd");
        }
    }

    @Test
    void readsAFileThatOnlyItsOwnerMayChange() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "Får läsas");
            SourceDocument document = read(pdf.saveProtected(folder.resolve("ägare.pdf"), "hemligt", ""));

            assertThat(lines(document, 1)).containsExactly("Får läsas");
        }
    }
}

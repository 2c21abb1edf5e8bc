package se.diarium.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.diarium.extraction.Limits;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Box;
import se.diarium.protocol.Remark;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;
import se.diarium.protocol.Span;

class AnswerTest {

    private static final SourceDocument DOCUMENT = new SourceDocument(
            SourceDocument.Format.PDF,
            List.of(
                    new SourcePage(
                            1,
                            595.3f,
                            841.9f,
                            List.of(
                                    new SourceLine(
                                            1,
                                            1,
                                            List.of(
                                                    new Segment("§ 12", new Box(71, 57, 113, 66), 14, true),
                                                    new Segment("Dnr KS 2026/12 €", null, 0, false))),
                                    new SourceLine(1, 2, List.of()))),
                    new SourcePage(2, 842, 595, List.of(), SourcePage.Origin.PICTURE, 0.25f)),
            List.of(
                    Remark.of(Remark.Kind.SIGNED),
                    new Remark(Remark.Kind.UNSEEN_TEXT, new Span(2, 3, 4, new Box(1, 2, 3, 4)), "utkast")));

    private static byte[] bytes(SourceDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.write(document, out);
        return out.toByteArray();
    }

    private static SourceDocument read(byte[] bytes, Limits limits) throws IOException, UnreadableDocumentException {
        return Answer.read(new ByteArrayInputStream(bytes), limits);
    }

    private static Limits limits(int pages, int lines, int characters) {
        Limits all = Limits.DEFAULT;
        return new Limits(
                all.fileBytes(),
                pages,
                all.glyphsPerPage(),
                lines,
                characters,
                all.time(),
                all.textFileBytes(),
                all.archiveEntries(),
                all.unpackedBytes(),
                all.unpackRatio(),
                all.xmlPartBytes(),
                all.elements(),
                all.depth());
    }

    @Test
    void comesOutAsItWentIn() throws IOException, UnreadableDocumentException {
        assertThat(read(bytes(DOCUMENT), Limits.DEFAULT)).isEqualTo(DOCUMENT);
    }

    @Test
    void saysWhyThereIsNoDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer.write(new UnreadableDocumentException(QuarantineReason.ENCRYPTED, "x".repeat(10_000)), out);
        assertThatThrownBy(() -> read(out.toByteArray(), Limits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(QuarantineReason.ENCRYPTED);
                    assertThat(e.getMessage()).hasSize(500);
                });
    }

    @Test
    void isRefusedWhereItIsMoreThanTheLimitsLetThrough() throws IOException, UnreadableDocumentException {
        byte[] bytes = bytes(DOCUMENT);
        assertThat(read(bytes, limits(2, 2, 100))).isEqualTo(DOCUMENT);
        assertThatThrownBy(() -> read(bytes, limits(1, 2, 100))).isInstanceOf(OddAnswerException.class);
        assertThatThrownBy(() -> read(bytes, limits(2, 1, 100))).isInstanceOf(OddAnswerException.class);
        assertThatThrownBy(() -> read(bytes, limits(2, 2, 19))).isInstanceOf(OddAnswerException.class);
    }

    @Test
    void isRefusedWhereAPlaceIsNoNumber() {
        for (float odd : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            Segment segment = new Segment("x", new Box(0, 0, odd, 0), 11, false);
            SourcePage page = new SourcePage(1, 595, 842, List.of(new SourceLine(1, 1, List.of(segment))));
            SourceDocument document = new SourceDocument(SourceDocument.Format.PDF, List.of(page));
            assertThatThrownBy(() -> read(bytes(document), Limits.DEFAULT)).isInstanceOf(OddAnswerException.class);
        }
    }

    @Test
    void isRefusedWhereverItBreaksOff() throws IOException {
        byte[] bytes = bytes(DOCUMENT);
        for (int length = 0; length < bytes.length; length++) {
            byte[] half = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(half, Limits.DEFAULT))
                    .as("%d bytes", length)
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void isADocumentWithinTheLimitsOrRefusedWhateverItsBytesAre() throws IOException {
        byte[] bytes = bytes(DOCUMENT);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] odd = bytes.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(odd, Limits.DEFAULT).pages()).hasSizeLessThan(3);
            } catch (IOException | UnreadableDocumentException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void putsAQuestionMarkForHalfACharacter() throws IOException, UnreadableDocumentException {
        SourceLine line = new SourceLine(1, 1, List.of(Segment.of("a\uD83Db")));
        SourceDocument document =
                new SourceDocument(SourceDocument.Format.TEXT, List.of(new SourcePage(1, 0, 0, List.of(line))));
        assertThat(read(bytes(document), Limits.DEFAULT)
                        .pages()
                        .get(0)
                        .lines()
                        .get(0)
                        .text())
                .isEqualTo("a?b");
    }
}

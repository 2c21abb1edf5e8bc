package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void whatIsSaidOfAFileIsAFindingOfItsProtocol() {
        SourceDocument text = SourceDocument.ofText("§ 1\nVal av justerare\nBeslut\nBo Ek utses.");
        SourceDocument signed = new SourceDocument(
                SourceDocument.Format.PDF,
                text.pages(),
                List.of(
                        Remark.of(Remark.Kind.SIGNED),
                        new Remark(Remark.Kind.UNSEEN_TEXT, new Span(1, 2, 2, null), "utkast")));

        List<Finding> findings = new ProtocolReader().read(signed).findings();

        assertThat(findings).extracting(Finding::code).startsWith("SIGNED", "UNSEEN_TEXT");
        assertThat(findings).extracting(Finding::severity).startsWith(Finding.Severity.INFO, Finding.Severity.WARNING);
        assertThat(findings.get(1).span()).isEqualTo(new Span(1, 2, 2, null));
        assertThat(findings.get(1).quote()).isEqualTo("utkast");
    }

    @Test
    void quotesNoMoreThanAPageHasRoomFor() {
        assertThat(new Remark(Remark.Kind.UNSEEN_TEXT, null, "x".repeat(10_000)).quote())
                .hasSizeLessThan(300)
                .endsWith("…");
    }
}

package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.SourcePage.Origin;

class SourceDocumentTest {

    @Test
    void tellsThatOcrHasReadOneOfItsPages() {
        SourceDocument document = document(page(1, Origin.TEXT), page(2, Origin.OCR));
        assertThat(document.isReadByOcr()).isTrue();
        assertThat(document.unreadPictures()).isEmpty();
    }

    @Test
    void namesThePagesThatNobodyHasRead() {
        SourceDocument document = document(page(1, Origin.PICTURE), page(2, Origin.TEXT), page(3, Origin.PICTURE));
        assertThat(document.isReadByOcr()).isFalse();
        assertThat(document.unreadPictures()).containsExactly(1, 3);
    }

    @Test
    void takesTextForItsOwn() {
        SourceDocument document = SourceDocument.ofText("§ 1\nVal av justerare\f§ 2");
        assertThat(document.isReadByOcr()).isFalse();
        assertThat(document.unreadPictures()).isEmpty();
        assertThat(document.pages()).extracting(SourcePage::certainty).containsExactly(1f, 1f);
    }

    private static SourceDocument document(SourcePage... pages) {
        return new SourceDocument(SourceDocument.Format.PDF, List.of(pages));
    }

    private static SourcePage page(int number, Origin origin) {
        return new SourcePage(number, 595, 842, List.of(SourceLine.of(number, 1, "§ 1")), origin, 1);
    }
}

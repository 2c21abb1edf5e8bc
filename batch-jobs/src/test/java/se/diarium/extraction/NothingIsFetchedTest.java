package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.diarium.extraction.DocumentAssertions.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that names a file of ours, or an address, gets neither. */
class NothingIsFetchedTest {

    private static final String CANARY = "kanariefågeln sjunger";

    @TempDir
    Path folder;

    private String entity = "";

    @BeforeEach
    void aFileThatNobodyMayRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("hemlig"), CANARY);
        entity = "<!DOCTYPE t [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    }

    /** The form of CVE-2025-54988. */
    @Test
    void aFormInAPdf() throws Exception {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "§ 1");
            COSStream xfa = pdf.document().getDocument().createCOSStream();
            try (OutputStream out = xfa.createOutputStream()) {
                out.write(("<?xml version=\"1.0\"?>" + entity + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">"
                                + "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><a>&e;</a>"
                                + "</xfa:data></xfa:datasets></xdp:xdp>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.XFA, xfa);
            pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);

            assertThat(read(pdf.save(folder.resolve("xfa.pdf"))).toString())
                    .contains("§ 1")
                    .doesNotContain("kanarie");
        }
    }

    @Test
    void anEntityInADocx() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "word/document.xml", entity + "<document><body><p><r><t>&e;</t></r></p></body></document>");
        }
        Path file = Files.write(folder.resolve("xxe.docx"), bytes.toByteArray());

        assertThat(catchThrowable(() -> read(file)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageNotContaining("kanarie");
    }

    @Test
    void whatAWebPageRefersTo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String html = "<html><head><base href='" + address + "'><link rel=stylesheet href='a.css'></head><body>"
                    + "<img src='a.png'><iframe src='b'></iframe><p>§ 1</p></body></html>";

            assertThat(read(Files.writeString(folder.resolve("sida.html"), html))
                            .toString())
                    .contains("§ 1");
            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package se.diarium.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs that no library would write, put down object by object. */
final class RawPdf {

    private static final int BOMB_MEGABYTES = 300;

    private RawPdf() {}

    /** A node of the page tree that has itself for a child. */
    static byte[] loopedPages() {
        return bytes("""
                %PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]/Parent 2 0 R>>
                endobj
                trailer
                <</Root 1 0 R/Size 3>>
                %%EOF
                """);
    }

    /** Three small objects in a stream, then blanks without end. */
    static byte[] objectBomb() throws IOException {
        String objects = "2 0 3 33 4 79 <</Type/Catalog/Pages 3 0 R>>   "
                + "<</Type/Pages/Count 1/Kids[4 0 R]>>            <</Type/Page/Parent 3 0 R>>";
        byte[] packed = blanksAfter(objects);
        return file(
                "1 0 obj\n<</Type/ObjStm/N 3/First 15/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n",
                packed,
                "\nendstream\nendobj\ntrailer\n<</Root 2 0 R/Size 5>>\n%%EOF\n");
    }

    /** One page of blanks without end. */
    static byte[] pageBomb() throws IOException {
        byte[] packed = blanksAfter("");
        return file(
                "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<</Filter/FlateDecode/Length " + packed.length + ">>\nstream\n",
                packed,
                "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n");
    }

    private static byte[] blanksAfter(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            out.write(bytes(text));
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                out.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] file(String before, byte[] stream, String after) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes("%PDF-1.5\n" + before));
        file.write(stream);
        file.write(bytes(after));
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

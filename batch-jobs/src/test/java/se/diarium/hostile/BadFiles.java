package se.diarium.hostile;

import static se.diarium.hostile.BadDocument.bytes;
import static se.diarium.hostile.BadDocument.file;
import static se.diarium.hostile.Expected.read;
import static se.diarium.hostile.Expected.refused;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import se.diarium.importing.FileName;
import se.diarium.importing.QuarantineReason;

/**
 * Kinds 54–63: files that are odd whatever is in them. What only the ledger can tell, its own tests hold: the same bytes under
 * another name and other bytes under the same (56, 57: {@code ImportIT}), a file that grows, a link, a pipe (58, 60: {@code
 * InboxScanTest}).
 */
final class BadFiles {

    private static final String VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private BadFiles() {}

    static List<BadDocument> all() {
        return List.of(
                bytes(
                        "54a",
                        "a text named PDF",
                        "protokoll.pdf",
                        () -> MadeDocx.utf8(Plain.text()),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                bytes(
                        "54b",
                        "a PDF named text",
                        "protokoll.txt",
                        () -> MadePdf.plain().bytes(),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                bytes(
                        "54c",
                        "a program named DOCX",
                        "protokoll.docx",
                        () -> MadeDocx.utf8("MZ\u0090\0\3\0\0\0PE\0\0"),
                        refused(QuarantineReason.TYPE_MISMATCH, QuarantineReason.DAMAGED)),
                named("55a", "a name that climbs", "../../etc/protokoll.txt"),
                named("55b", "a name of two lines", "proto\nkoll.txt"),
                named("55c", "a name with colons", "C:protokoll:1.txt"),
                named("55d", "a name as long as there are", "p".repeat(240) + ".txt"),
                named("55e", "a name of pictures", "protokoll 📄 ✅.txt"),
                named("55f", "a name with dots apart from their letters", "na\u0308mnd.txt"),
                bytes(
                        "55g",
                        "a name that ends with a dot",
                        "protokoll.pdf.",
                        () -> MadePdf.plain().bytes(),
                        read(Plain.WHOLE)),
                file(
                        "60a",
                        "a folder named PDF",
                        "protokoll.pdf",
                        Files::createDirectory,
                        refused(QuarantineReason.UNREADABLE_FILE)),
                file(
                        "60b",
                        "a link to nothing",
                        "protokoll.pdf",
                        path -> Files.createSymbolicLink(path, Path.of("/finns/inte")),
                        refused(QuarantineReason.UNREADABLE_FILE)),
                file(
                        "61",
                        "two gigabytes",
                        "protokoll.pdf",
                        BadFiles::twoGigabytes,
                        refused(QuarantineReason.TOO_LARGE)),
                bytes(
                        "62a",
                        "the test virus",
                        "protokoll.txt",
                        () -> MadeDocx.utf8(VIRUS),
                        refused(QuarantineReason.NO_ITEMS)),
                bytes(
                        "62b",
                        "the test virus named PDF",
                        "protokoll.pdf",
                        () -> MadeDocx.utf8(VIRUS),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                dated("63a", "a file of 1970", Instant.EPOCH),
                dated("63b", "a file of 2106", Instant.parse("2106-02-07T06:28:15Z")));
    }

    /** The name as the ledger keeps it; the file lies under another one, as it does while it is read. */
    private static BadDocument named(String number, String name, String given) {
        return file(
                number,
                name,
                FileName.storable(given).replace('\n', ' '),
                path -> Files.writeString(path, Plain.text()),
                read(Plain.WHOLE));
    }

    private static BadDocument dated(String number, String name, Instant time) {
        return file(
                number,
                name,
                "protokoll.txt",
                path -> Files.setLastModifiedTime(Files.writeString(path, Plain.text()), FileTime.from(time)),
                read(Plain.WHOLE));
    }

    /** With no more than its length on the disk. */
    private static void twoGigabytes(Path path) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
    }
}

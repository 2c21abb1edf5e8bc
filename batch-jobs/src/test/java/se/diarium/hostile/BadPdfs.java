package se.diarium.hostile;

import static se.diarium.hostile.BadDocument.file;
import static se.diarium.hostile.BadDocument.pdf;
import static se.diarium.hostile.Expected.read;
import static se.diarium.hostile.Expected.refused;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.diarium.extraction.Limits;
import se.diarium.importing.QuarantineReason;

/** Kinds 1–37: what can be wrong with a PDF. */
final class BadPdfs {

    private static final String TOP = "§ 9 Den syns inte";

    private BadPdfs() {}

    /** How the file is built. */
    static List<BadDocument> structure() {
        return List.of(
                pdf("1", "no bytes at all", () -> new byte[0], refused(QuarantineReason.EMPTY_FILE)),
                pdf(
                        "2",
                        "one byte",
                        () -> new byte[] {'%'},
                        refused(QuarantineReason.TYPE_MISMATCH, QuarantineReason.DAMAGED)),
                pdf("3a", "cut off after a tenth", () -> cut(0.1), refused(QuarantineReason.DAMAGED)),
                pdf("3b", "cut off in the middle", () -> cut(0.5), refused(QuarantineReason.DAMAGED)),
                pdf("3c", "cut off after nine tenths", () -> cut(0.9), refused(QuarantineReason.DAMAGED)),
                pdf("3d", "cut off shortly before its end", BadPdfs::withoutTrailer, read(Plain.WHOLE)),
                pdf("4", "without the mark of its end", () -> replaced("%%EOF", "     "), read(Plain.WHOLE)),
                pdf(
                        "5",
                        "with a wrong place of its table",
                        () -> replaced("startxref\n", "startxref\n7"),
                        read(Plain.WHOLE)),
                pdf(
                        "6",
                        "with a table of objects that is wrong",
                        () -> replaced("0000000", "0000999"),
                        read(Plain.WHOLE)),
                pdf(
                        "7",
                        "with pages that are their own parents",
                        RawPdf::loopedPages,
                        refused(QuarantineReason.DAMAGED, QuarantineReason.TIMED_OUT, QuarantineReason.NO_TEXT)),
                pdf(
                        "8",
                        "with objects that unpack without end",
                        RawPdf::objectBomb,
                        refused(QuarantineReason.DECOMPRESSION_BOMB)),
                pdf(
                        "9",
                        "with a page that unpacks without end",
                        RawPdf::pageBomb,
                        refused(QuarantineReason.DECOMPRESSION_BOMB)),
                pdf(
                        "10",
                        "with a password",
                        () -> MadePdf.plain().locked("ägare", "hemligt"),
                        refused(QuarantineReason.ENCRYPTED)),
                pdf(
                        "11",
                        "that only its owner may change",
                        () -> MadePdf.plain().locked("ägare", ""),
                        read(Plain.WHOLE)),
                pdf("12a", "of version 1.0", () -> version("1.0"), read(Plain.WHOLE)),
                pdf("12b", "of version 2.0", () -> version("2.0"), read(Plain.WHOLE)),
                pdf(
                                "13",
                                "of more pages than are read",
                                () -> MadePdf.plain().pages(50).bytes(),
                                refused(QuarantineReason.TOO_MANY_PAGES))
                        .with(Limits.DEFAULT.withPages(40)),
                pdf(
                        "14a",
                        "on a page of five metres",
                        () -> MadePdf.plain()
                                .paper(new PDRectangle(14_400, 14_400))
                                .bytes(),
                        read(Plain.WHOLE)),
                pdf(
                        "14b",
                        "on a page without size",
                        () -> MadePdf.plain().paper(new PDRectangle(0, 0)).bytes(),
                        read(Plain.WHOLE)),
                pdf("15a", "on its side", () -> MadePdf.lying(90).bytes(), read(Plain.WHOLE)),
                pdf("15b", "upside down", () -> MadePdf.lying(180).bytes(), read(Plain.WHOLE)),
                pdf(
                        "16",
                        "with an earlier text below a later one",
                        MadePdf::revised,
                        read("§ 3", "Senare lydelse").without("godkänner taxan")),
                pdf(
                        "17a",
                        "signed",
                        () -> MadePdf.signed(false),
                        read(Plain.WHOLE).with("SIGNED")),
                pdf(
                        "17b",
                        "changed after it was signed",
                        () -> MadePdf.signed(true),
                        read(Plain.WHOLE).with("SIGNED", "CHANGED_AFTER_SIGNING")),
                pdf(
                        "18a",
                        "with a file inside",
                        () -> MadePdf.plain().attachment().bytes(),
                        read(Plain.WHOLE).with("ATTACHED_FILES")),
                pdf(
                        "18b",
                        "that is a portfolio",
                        () -> MadePdf.plain().catalog("Collection", "View", "T").bytes(),
                        read(Plain.WHOLE).with("ATTACHED_FILES")),
                pdf(
                        "19a",
                        "with a script that runs at the opening",
                        () -> MadePdf.plain()
                                .catalog("OpenAction", "S", "JavaScript")
                                .bytes(),
                        read(Plain.WHOLE).with("ACTIVE_CONTENT")),
                pdf(
                        "19b",
                        "with named scripts",
                        () -> MadePdf.plain().names("JavaScript").bytes(),
                        read(Plain.WHOLE).with("ACTIVE_CONTENT")),
                pdf(
                        "20",
                        "with an XFA form",
                        () -> MadePdf.plain().xfa("<xdp/>").bytes(),
                        read(Plain.WHOLE).with("DYNAMIC_FORM")),
                pdf(
                        "21a",
                        "with a link that starts a program",
                        () -> MadePdf.plain().link("Launch", "cmd.exe").bytes(),
                        read(Plain.WHOLE).with("ACTIVE_CONTENT")),
                pdf(
                        "21b",
                        "with a link to a web page",
                        () -> MadePdf.plain()
                                .link("URI", "https://exempelkoping.example/")
                                .bytes(),
                        read(Plain.WHOLE)),
                pdf(
                        "22a",
                        "that is a ZIP as well",
                        () -> joined(MadePdf.plain().bytes(), new MadeDocx().bytes()),
                        read(Plain.WHOLE).with("FOREIGN_BYTES")),
                pdf(
                        "22b",
                        "that is a web page as well",
                        () -> joined(
                                latin("<html><script>1</script>"),
                                MadePdf.plain().bytes()),
                        refused(QuarantineReason.TYPE_MISMATCH, QuarantineReason.DAMAGED)),
                pdf(
                        "22c",
                        "with a program behind its end",
                        () -> joined(MadePdf.plain().bytes(), latin("MZ" + "\1\2program".repeat(40))),
                        read(Plain.WHOLE).with("FOREIGN_BYTES")),
                pdf(
                        "23",
                        "behind a megabyte of noise",
                        () -> joined(new byte[1 << 20], MadePdf.plain().bytes()),
                        refused(QuarantineReason.DAMAGED, QuarantineReason.TYPE_MISMATCH)));
    }

    /** What its letters say. */
    static List<BadDocument> text() {
        return List.of(
                pdf("24", "of scanned pages", MadePdf::scanned, refused(QuarantineReason.NO_TEXT)),
                pdf(
                        "25",
                        "of scanned pages below a poor OCR text",
                        () -> MadePdf.of(Plain.lines(Plain.ITEMS.stream()
                                        .map(BadPdfs::poorly)
                                        .toList()))
                                .bytes(),
                        read("Kommun5tyre|5en").with("GARBLED_TEXT")),
                pdf("26a", "without a table of its characters", () -> MadePdf.withoutCharacters(), read(Plain.WHOLE)),
                pdf(
                        "26b",
                        "with a table of other characters",
                        () -> MadePdf.pages(shifted(), shifted(), shifted()),
                        refused(QuarantineReason.GARBLED_TEXT)),
                pdf(
                        "26c",
                        "with characters of no alphabet",
                        () -> MadePdf.lettersOfNoAlphabet(),
                        refused(QuarantineReason.GARBLED_TEXT, QuarantineReason.NO_TEXT)),
                pdf(
                        "27",
                        "with letters melted into one",
                        () -> MadePdf.with("Kommunstyrelsen godkänner den officiella ﬁnansieringen."),
                        read("officiella finansieringen")),
                pdf(
                        "28",
                        "with rings and dots apart from their letters",
                        () -> MadePdf.with("Kommunstyrelsen godka\u0308nner fo\u0308rslaget om A\u030Angaren."),
                        read("godkänner förslaget om Ångaren")),
                pdf(
                        "29",
                        "with words and numbers broken at the end of the line",
                        () -> MadePdf.with(
                                "Kommunstyrelsen godkänner avtals-", "samverkan i ärende KS-", "2026/00114."),
                        read("godkänner avtalssamverkan i ärende KS-2026/00114")),
                pdf(
                        "30",
                        "with every kind of blank and dash",
                        () -> MadePdf.of(Plain.lines().stream()
                                        .map(line -> line.replace("KS 2026/00114", "KS\u00A02026\u201300114"))
                                        .toList())
                                .bytes(),
                        read("prefix=KS, year=2026, serial=114")),
                pdf(
                        "31",
                        "in two columns",
                        () -> MadePdf.plain()
                                .column(330, "Reservation", "Bo Lund reserverar sig.")
                                .bytes(),
                        read("Taxa för upplåtelse av torgplats", "KS 2026/00114", "reserverar sig")),
                pdf(
                        "32",
                        "with a table that goes on over the page",
                        () -> MadePdf.pages(
                                Plain.lines(),
                                List.of("Tekniska nämndens ordförande", "Kommundirektören", "Ekonomichefen")),
                        read("Taxa för upplåtelse av torgplats", "Kommundirektören")),
                pdf(
                        "33",
                        "with a page header in the middle of a sentence",
                        MadePdf::headerInSentence,
                        read("att i samråd med Tekniska nämnden se över taxan")
                                .without("samråd med Exempelköpings kommun")),
                pdf(
                        "34a",
                        "with text beside the paper",
                        () -> MadePdf.plain().beside(TOP).bytes(),
                        read(Plain.WHOLE).without(TOP).with("UNSEEN_TEXT")),
                pdf(
                        "34b",
                        "with white text on white",
                        () -> MadePdf.plain().white(TOP, false).bytes(),
                        read(Plain.WHOLE).with("FAINT_TEXT")),
                pdf(
                        "34c",
                        "with white text on a blue bar",
                        () -> MadePdf.plain().white("§ 9 Den syns", true).bytes(),
                        read("§ 9 Den syns")),
                pdf(
                        "34d",
                        "with text too small to see",
                        () -> MadePdf.plain().small(TOP).bytes(),
                        read(Plain.WHOLE).with("FAINT_TEXT")),
                pdf(
                        "35",
                        "with marks that turn the direction",
                        () -> MadePdf.turned(),
                        read(Plain.WHOLE).with("DIRECTION_MARKS")),
                pdf(
                        "36",
                        "with words that run together",
                        () -> MadePdf.with(
                                "Kommunstyrelsengodkännerförslagettilltaxaförupplåtelseavtorgplatsidetta",
                                "ärendeochgerförvaltningeniuppdragattåterkommamedenredovisningavutfallet"),
                        read("Taxa för upplåtelse").with("RUN_TOGETHER")),
                pdf(
                        "37a",
                        "marked as a draft from corner to corner",
                        () -> MadePdf.plain().watermark("UTKAST").bytes(),
                        read(Plain.WHOLE).with("DRAFT")),
                pdf(
                        "37b",
                        "marked as a draft in its head",
                        () -> MadePdf.plain().column(400, "ARBETSMATERIAL").bytes(),
                        read(Plain.WHOLE).with("DRAFT")),
                file(
                        "37c",
                        "with a stamp from corner to corner that is no draft",
                        "protokoll.pdf",
                        path -> Files.write(
                                path, MadePdf.plain().watermark("KOPIA").bytes()),
                        read(Plain.WHOLE).with("SLANTED_TEXT")));
    }

    private static byte[] cut(double share) throws Exception {
        byte[] whole = MadePdf.plain().bytes();
        return Arrays.copyOf(whole, (int) (whole.length * share));
    }

    /** All objects are there; the table of them and the trailer are not. */
    private static byte[] withoutTrailer() throws Exception {
        byte[] whole = MadePdf.plain().uncompressed();
        String text = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(whole, text.lastIndexOf("xref\n0"));
    }

    private static byte[] replaced(String from, String to) throws Exception {
        String text = new String(MadePdf.plain().uncompressed(), java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(from);
        return latin(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static byte[] version(String version) throws Exception {
        String text = new String(MadePdf.plain().uncompressed(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin(text.replaceFirst("%PDF-\\d\\.\\d", "%PDF-" + version));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] latin(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Some letters read as others, as OCR does on a poor scan. */
    private static String poorly(String line) {
        return line.startsWith("§") || line.startsWith("Beslut")
                ? line
                : line.replace("s", "5").replace("l", "|").replace("ä", "¨");
    }

    /** Each letter as the one three places on, as in a font whose table was lost. */
    private static List<String> shifted() {
        return Plain.lines().stream().map(BadPdfs::shifted).toList();
    }

    private static String shifted(String line) {
        StringBuilder shifted = new StringBuilder();
        for (char c : line.toLowerCase(Locale.ROOT).toCharArray()) {
            shifted.append(c > ' ' && c < 'y' ? (char) (c + 3) : c);
        }
        return shifted.toString();
    }
}

package se.diarium.configuration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings, read and checked once when the server starts. A wrong value stops the start with a sentence that names the
 * setting, the value and what it should be.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Settings {

    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("yes", true, "true", true, "ja", true, "no", false, "false", false, "nej", false);
    /** What an upload may have: web.xml's max-file-size. */
    private static final int MOST_MEGABYTES = 512;

    private static final int MOST_PARTITIONS = 64;

    private Path data;
    private List<Inbox> inboxes;
    private LocalTime importAt;
    private ZoneId timeZone;
    private boolean importAtStart;
    private int partitions;
    private int workers;
    private int workerHeapMegabytes;
    private String tesseract;
    private int mostOcrPages;
    private Duration settleTime;
    private long largestFile;
    private int mostPages;
    private Duration readingTime;

    // A name of its own: Payara finds this method by its name alone, and took an overloaded one at some starts.
    @PostConstruct
    void start() {
        read(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    /** @param values what is set, by key */
    static Settings of(Function<String, Optional<String>> values) {
        Settings settings = new Settings();
        settings.read(values);
        return settings;
    }

    private void read(Function<String, Optional<String>> values) {
        Function<Setting, String> text =
                setting -> values.apply(setting.key()).map(String::strip).orElse(setting.fallback());
        data = folder(Setting.DIARIUM_DATA, text.apply(Setting.DIARIUM_DATA));
        inboxes = inboxes(text);
        importAt = parse(Setting.DIARIUM_IMPORT_AT, text, LocalTime::parse, "a time of day like 02:00");
        timeZone = parse(Setting.DIARIUM_TIME_ZONE, text, ZoneId::of, "a time zone like Europe/Stockholm");
        importAtStart = yesOrNo(Setting.DIARIUM_IMPORT_AT_START, text);
        partitions = text.apply(Setting.DIARIUM_PARTITIONS).isEmpty()
                ? Math.min(4, Runtime.getRuntime().availableProcessors())
                : number(Setting.DIARIUM_PARTITIONS, text, 1, MOST_PARTITIONS);
        workers = text.apply(Setting.DIARIUM_WORKERS).isEmpty()
                ? partitions
                : number(Setting.DIARIUM_WORKERS, text, 0, MOST_PARTITIONS);
        workerHeapMegabytes = number(Setting.DIARIUM_WORKER_HEAP_MB, text, 32, 8192);
        tesseract = text.apply(Setting.DIARIUM_TESSERACT);
        mostOcrPages = number(Setting.DIARIUM_OCR_PAGES, text, 1, 10_000);
        settleTime = Duration.ofSeconds(number(Setting.DIARIUM_SETTLE_SECONDS, text, 0, 600));
        largestFile = 1024L * 1024 * number(Setting.DIARIUM_MAX_FILE_MB, text, 1, MOST_MEGABYTES);
        mostPages = number(Setting.DIARIUM_MAX_PAGES, text, 1, 100_000);
        readingTime = Duration.ofSeconds(number(Setting.DIARIUM_READ_SECONDS, text, 1, 3600));
    }

    private List<Inbox> inboxes(Function<Setting, String> text) {
        List<Inbox> all = new ArrayList<>();
        String first = text.apply(Setting.DIARIUM_INBOX);
        all.add(new Inbox(
                text.apply(Setting.DIARIUM_MUNICIPALITY),
                first.isEmpty() ? data.resolve("inbox") : folder(Setting.DIARIUM_INBOX, first)));
        for (String entry : text.apply(Setting.DIARIUM_INBOXES).split(";", -1)) {
            if (entry.isBlank()) {
                continue;
            }
            int equals = entry.indexOf('=');
            String municipality = equals < 0 ? "" : entry.substring(0, equals).strip();
            String folder = entry.substring(equals + 1).strip();
            if (municipality.isEmpty() || folder.isEmpty()) {
                throw wrong(Setting.DIARIUM_INBOXES, entry, "of the form Municipality=folder;Municipality=folder");
            }
            all.add(new Inbox(municipality, folder(Setting.DIARIUM_INBOXES, folder)));
        }
        Set<Path> folders = new HashSet<>();
        for (Inbox inbox : all) {
            if (!folders.add(inbox.folder())) {
                throw wrong(Setting.DIARIUM_INBOXES, inbox.folder().toString(), "a folder of its own for each inbox");
            }
        }
        return List.copyOf(all);
    }

    private static Path folder(Setting setting, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(setting, text, "a folder");
        }
    }

    private static <T> T parse(
            Setting setting, Function<Setting, String> text, Function<String, T> parser, String form) {
        try {
            return parser.apply(text.apply(setting));
        } catch (DateTimeException e) {
            throw wrong(setting, text.apply(setting), form);
        }
    }

    private static boolean yesOrNo(Setting setting, Function<Setting, String> text) {
        Boolean answer = YES_OR_NO.get(text.apply(setting));
        if (answer == null) {
            throw wrong(setting, text.apply(setting), "yes or no");
        }
        return answer;
    }

    private static int number(Setting setting, Function<Setting, String> text, int least, int most) {
        String value = text.apply(setting);
        if (value.matches("\\d{1,6}+")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(setting, value, "a whole number from " + least + " to " + most);
    }

    private static IllegalArgumentException wrong(Setting setting, String value, String form) {
        return new IllegalArgumentException(setting + "=" + value + " should be " + form);
    }

    /** The folder for what is kept outside the database, absolute. */
    public Path data() {
        return data;
    }

    /** At least one; no two have the same folder. */
    public List<Inbox> inboxes() {
        return inboxes;
    }

    public LocalTime importAt() {
        return importAt;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    public boolean importAtStart() {
        return importAtStart;
    }

    /** How many documents are read at the same time. */
    public int partitions() {
        return partitions;
    }

    /** How many processes of their own read documents; 0 if the server itself does. */
    public int workers() {
        return workers;
    }

    /** How much memory each of them has for documents. */
    public int workerHeapMegabytes() {
        return workerHeapMegabytes;
    }

    /** The program that reads scans, by its name or path; empty where none is to be used. */
    public Optional<String> tesseract() {
        return Boolean.FALSE.equals(YES_OR_NO.get(tesseract)) ? Optional.empty() : Optional.of(tesseract);
    }

    /** A document with more pages that are pictures is not read by OCR. */
    public int mostOcrPages() {
        return mostOcrPages;
    }

    /** How long a file must have been left alone before it is taken. */
    public Duration settleTime() {
        return settleTime;
    }

    /** In bytes. */
    public long largestFile() {
        return largestFile;
    }

    /** The longest document that is read. */
    public int mostPages() {
        return mostPages;
    }

    /** How long one document may take. */
    public Duration readingTime() {
        return readingTime;
    }
}

package se.diarium.configuration;

import java.util.Locale;

/** A setting of the server: an environment variable, or a system property named {@link #key}. */
public enum Setting {
    DIARIUM_DATA("./data", "Folder for what is kept outside the database."),
    DIARIUM_INBOX("", "Folder from which protocols are taken; by default inbox in DIARIUM_DATA."),
    DIARIUM_MUNICIPALITY("Exempelköpings kommun", "The municipality that DIARIUM_INBOX belongs to."),
    DIARIUM_INBOXES("", "Further inboxes: Municipality=folder;Municipality=folder"),
    DIARIUM_IMPORT_AT("02:00", "When the nightly import starts, local time."),
    DIARIUM_TIME_ZONE("Europe/Stockholm", "The municipality's time zone."),
    DIARIUM_IMPORT_AT_START("yes", "Whether what waits when the server starts is imported at once: yes or no."),
    DIARIUM_PARTITIONS("", "How many documents are read at the same time; by default the processors, at most 4."),
    DIARIUM_WORKERS("", "How many processes read documents; by default as many as partitions, 0 reads in the server."),
    DIARIUM_WORKER_HEAP_MB("256", "The most memory that one of them has for documents, in MiB."),
    DIARIUM_TESSERACT("tesseract", "The program that reads scans; no for none."),
    DIARIUM_OCR_PAGES("100", "The most pages of a document that are read by OCR."),
    DIARIUM_SETTLE_SECONDS("5", "How long a file must have been left alone before it is taken."),
    DIARIUM_MAX_FILE_MB("100", "The largest file that is read, in MiB."),
    DIARIUM_MAX_PAGES("2000", "The longest document that is read, in pages."),
    DIARIUM_READ_SECONDS("60", "How long one document may take to read.");

    private final String fallback;
    private final String meaning;

    Setting(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** The name in MicroProfile Config, by whose rules it stands for the environment variable too: "diarium.import.at". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What holds where nothing is set; empty where the default is computed. */
    public String fallback() {
        return fallback;
    }

    public String meaning() {
        return meaning;
    }
}

package se.diarium.configuration;

/** A setting of the server: an environment variable, or a system property of the same name. */
public enum Setting {
    DIARIUM_DATA("./data", "Folder for what is kept outside the database."),
    DIARIUM_INBOX("", "Folder from which protocols are taken; by default inbox in DIARIUM_DATA."),
    DIARIUM_MUNICIPALITY("Exempelköpings kommun", "The municipality that DIARIUM_INBOX belongs to."),
    DIARIUM_INBOXES("", "Further inboxes: Municipality=folder;Municipality=folder"),
    DIARIUM_IMPORT_AT("02:00", "When the nightly import starts, local time."),
    DIARIUM_TIME_ZONE("Europe/Stockholm", "The municipality's time zone."),
    DIARIUM_IMPORT_AT_START("yes", "Whether what waits when the server starts is imported at once: yes or no."),
    DIARIUM_PARTITIONS("", "How many documents are read at the same time; by default the processors, at most 4."),
    DIARIUM_SETTLE_SECONDS("5", "How long a file must have been left alone before it is taken."),
    DIARIUM_MAX_FILE_MB("200", "The largest file that is read, in MiB.");

    private final String fallback;
    private final String meaning;

    Setting(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** What holds where nothing is set; empty where the default is computed. */
    public String fallback() {
        return fallback;
    }

    public String meaning() {
        return meaning;
    }
}

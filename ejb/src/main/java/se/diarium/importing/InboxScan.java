package se.diarium.importing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for the files in an inbox that are whole. Links, folders, pipes, hidden files and those that a program is still
 * writing are left alone.
 */
final class InboxScan {

    private static final List<String> TEMPORARY_BEGINNINGS = List.of(".", "~$", "~");
    private static final List<String> TEMPORARY_ENDINGS =
            List.of(".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload", ".download", ".swp", "~");

    private final Duration settleTime;
    private final Clock clock;
    private final Pause pause;

    /** How the second look is waited for. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** @param settleTime how long a file must have been left alone */
    InboxScan(Duration settleTime, Clock clock, Pause pause) {
        this.settleTime = settleTime;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * The files that have stopped growing, the oldest first. A file that was written in lately is looked at twice; one that
     * has changed between is left for the next time.
     *
     * @throws IOException if the folder cannot be read
     */
    List<FoundFile> settled(Path folder) throws IOException, InterruptedException {
        List<FoundFile> found = look(folder);
        Instant settled = clock.instant().minus(settleTime);
        if (found.stream().allMatch(file -> file.modifiedAt().isBefore(settled))) {
            return found;
        }
        pause.of(settleTime);
        Set<FoundFile> unchanged = new HashSet<>(look(folder));
        return found.stream().filter(unchanged::contains).toList();
    }

    private static List<FoundFile> look(Path folder) throws IOException {
        List<FoundFile> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                try {
                    BasicFileAttributes attributes =
                            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                    if (attributes.isRegularFile() && !isTemporary(entry)) {
                        found.add(new FoundFile(
                                entry,
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()));
                    }
                } catch (NoSuchFileException e) {
                    // taken away between the listing and the look
                }
            }
        }
        found.sort(Comparator.comparing(FoundFile::modifiedAt)
                .thenComparing(file -> file.path().getFileName().toString()));
        return found;
    }

    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TEMPORARY_BEGINNINGS.stream().anyMatch(name::startsWith)
                || TEMPORARY_ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * A file as the folder has it at one moment.
     *
     * @param size in bytes
     */
    record FoundFile(Path path, long size, Instant modifiedAt) {}
}

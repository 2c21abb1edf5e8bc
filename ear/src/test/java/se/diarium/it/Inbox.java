package se.diarium.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import se.diarium.launcher.Folders;

/**
 * The inbox of a server, as whoever lays files there sees it.
 *
 * @param folder where it is
 */
record Inbox(Path folder) {

    /** Lays a file there, whole at once. */
    void put(String name, byte[] bytes) {
        try {
            Path unfinished = Files.write(folder.resolve("." + name), bytes);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a text there. */
    void put(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The names of the files that wait there. */
    List<String> waiting() {
        return files(folder);
    }

    /** The names of the files that have been taken. */
    List<String> done() {
        return files(folder.resolve("done"));
    }

    /** Takes everything away. */
    void clear() {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

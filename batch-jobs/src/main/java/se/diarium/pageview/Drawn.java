package se.diarium.pageview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.PageView;
import se.diarium.importing.Sha256;
import se.diarium.protocol.SourcePage;

/** Pages that have been drawn: the pictures in a folder, the words in memory. Those that nobody has asked for longest go first. */
final class Drawn {

    /** Some 200 MB of pictures, and 60 MB of words. */
    private static final int MOST_PAGES = 1_500;

    private final Path folder;
    private final Map<String, SourcePage> words = new LinkedHashMap<>(16, 0.75f, true);

    Drawn(Path folder) {
        this.folder = folder;
    }

    synchronized @Nullable PageView get(Sha256 sha256, int page) throws IOException {
        SourcePage kept = words.get(name(sha256, page));
        return kept == null ? null : new PageView(kept, Files.readAllBytes(folder.resolve(name(sha256, page))));
    }

    synchronized void put(Sha256 sha256, int page, PageView view) throws IOException {
        Files.write(folder.resolve(name(sha256, page)), view.png());
        words.put(name(sha256, page), view.words());
        if (words.size() > MOST_PAGES) {
            String oldest = words.keySet().iterator().next();
            words.remove(oldest);
            Files.deleteIfExists(folder.resolve(oldest));
        }
    }

    synchronized void close() throws IOException {
        List<String> names = new ArrayList<>(words.keySet());
        words.clear();
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    private static String name(Sha256 sha256, int page) {
        return sha256.hex() + "-" + page + ".png";
    }
}

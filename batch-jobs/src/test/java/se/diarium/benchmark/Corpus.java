package se.diarium.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import se.diarium.generator.Layout;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;

/** The files that every benchmark reads: 200 generated protocols of 20 pages and more, PDF, every known layout in its turn. */
final class Corpus {

    private static final int PROTOCOLS = 200;
    private static final int PAGES = 20;

    private Corpus() {}

    /** The files of a folder, in order; made first where there are none. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            generate(folder);
            files = files(folder);
        }
        return files;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** As many matters as fill the pages. */
    private static void generate(Path folder) throws IOException {
        List<Layout> layouts = new ArrayList<>(Layout.KNOWN);
        for (int i = 0; i < PROTOCOLS; i++) {
            Layout layout = layouts.get(i % layouts.size());
            int matters = layout.itemsOnPagesOfTheirOwn() ? PAGES - 7 : PAGES * 2;
            byte[] pdf;
            do {
                matters++;
                pdf = ProtocolFile.PDF.write(MinutesGenerator.minutes(new Random(i), matters), layout);
                matters += layout.itemsOnPagesOfTheirOwn() ? 0 : PAGES - Math.min(PAGES, ProtocolFile.pages(pdf));
            } while (ProtocolFile.pages(pdf) < PAGES);
            Files.write(folder.resolve(String.format(Locale.ROOT, "protokoll-%03d.pdf", i)), pdf);
        }
    }
}

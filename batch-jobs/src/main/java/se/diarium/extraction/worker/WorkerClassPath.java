package se.diarium.extraction.worker;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.diarium.protocol.SourceDocument;

/** Where a worker finds the classes: where this server has them from, without the server's own. */
final class WorkerClassPath {

    private WorkerClassPath() {}

    static String get() {
        return WorkerClassPath.class.getClassLoader() == ClassLoader.getSystemClassLoader()
                ? System.getProperty("java.class.path")
                : ofApplication();
    }

    /** Deployed, the modules are folders or jars, and all libraries lie in one folder: the EAR's lib. */
    private static String ofApplication() {
        Set<Path> places = new LinkedHashSet<>();
        places.add(placeOf(WorkerClassPath.class));
        places.add(placeOf(SourceDocument.class));
        Path library = placeOf(PDDocument.class);
        try (Stream<Path> libraries = Files.list(library.getParent())) {
            libraries.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(places::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type.getName() + " is no path", e);
        }
    }
}

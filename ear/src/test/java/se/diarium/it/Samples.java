package se.diarium.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Protocols for tests: the shipped samples, and any number made after one of them. */
final class Samples {

    private static final Path SAMPLES = Path.of(Objects.requireNonNull(System.getProperty("diarium.samples")));
    private static final String MODEL = "kultur-och-fritidsnamnden-2026-09-15.txt";
    private static final String DATE_OF_MODEL = "2026-09-15";

    private Samples() {}

    /** The shipped samples. */
    static List<Path> shipped() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A protocol of eight §§, of Kultur- och fritidsnämnden on a day: a meeting of its own for each day. */
    static String protocol(LocalDate day) {
        try {
            return Files.readString(SAMPLES.resolve(MODEL)).replace(DATE_OF_MODEL, day.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that such a protocol has in the inbox. */
    static String name(LocalDate day) {
        return "kultur-och-fritidsnamnden-" + day + ".txt";
    }

    /** A protocol of the same board with many §§, each with a diarienummer, two decisions and two recipients. */
    static String longProtocol(LocalDate day, int items) {
        String model = protocol(day);
        String head = model.substring(0, model.indexOf("**Ärendelista**"));
        StringBuilder text = new StringBuilder(head.replace("§§ 53-60", "§§ 1-" + items));
        IntStream.rangeClosed(1, items).forEach(n -> text.append("""


                **§ %1$d**

                Dnr KFN 2026/%1$05d-110


                **Bidrag till förening nummer %1$d**


                **Beslut**

                Kultur- och fritidsnämnden beslutar att bevilja förening nummer %1$d bidrag.

                Kultur- och fritidsnämnden beslutar att bidraget ska redovisas inom ett år.


                **Sammanfattning**

                Föreningen har sökt bidrag för sin verksamhet.


                **Kopia till**

                Förening nummer %1$d

                Ekonomiavdelningen

                """.formatted(n)));
        return text.toString();
    }
}

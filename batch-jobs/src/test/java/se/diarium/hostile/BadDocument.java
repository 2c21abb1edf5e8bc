package se.diarium.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.extraction.Limits;

/**
 * One kind of bad document.
 *
 * @param number of its kind; a letter tells variants apart
 * @param name what is bad about it
 * @param file the name it comes with
 * @param maker how it is made
 * @param limits how much of it is read
 * @param expected what becomes of it
 */
record BadDocument(String number, String name, String file, Maker maker, Limits limits, Expected expected) {

    /** Lays the file where it is told to. */
    @FunctionalInterface
    interface Maker {
        void make(Path file) throws Exception;
    }

    /** Makes the bytes of a file. */
    @FunctionalInterface
    interface Bytes {
        byte[] make() throws Exception;
    }

    static BadDocument file(String number, String name, String file, Maker maker, Expected expected) {
        return new BadDocument(number, name, file, maker, Limits.DEFAULT, expected);
    }

    static BadDocument bytes(String number, String name, String file, Bytes bytes, Expected expected) {
        return file(number, name, file, path -> Files.write(path, bytes.make()), expected);
    }

    static BadDocument pdf(String number, String name, Bytes bytes, Expected expected) {
        return bytes(number, name, "protokoll.pdf", bytes, expected);
    }

    static BadDocument docx(String number, String name, Bytes bytes, Expected expected) {
        return bytes(number, name, "protokoll.docx", bytes, expected);
    }

    static BadDocument text(String number, String name, String text, Expected expected) {
        return file(number, name, "protokoll.txt", path -> Files.writeString(path, text), expected);
    }

    BadDocument with(Limits other) {
        return new BadDocument(number, name, file, maker, other, expected);
    }

    Path makeIn(Path folder) throws Exception {
        Path path = folder.resolve(file);
        maker.make(path);
        return path;
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}

package se.diarium.importing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of an inbox go once their bytes are safe. Nothing there is ever overwritten. */
final class DoneFolder {

    private static final int MOST_OF_ONE_NAME = 10_000;

    private DoneFolder() {}

    /**
     * Moves a file there; where one of its name lies there already, as "name (2).pdf", "name (3).pdf" …
     *
     * @return where it is now
     * @throws IOException if it cannot be moved
     */
    static Path take(Path file, Path done) throws IOException {
        Files.createDirectories(done);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int n = 1; n <= MOST_OF_ONE_NAME; n++) {
            String numbered = n == 1 ? name : name.substring(0, dot) + " (" + n + ")" + name.substring(dot);
            try {
                return Files.move(file, done.resolve(numbered));
            } catch (FileAlreadyExistsException e) {
                // the next number, then
            }
        }
        throw new FileAlreadyExistsException(done.resolve(name).toString());
    }
}

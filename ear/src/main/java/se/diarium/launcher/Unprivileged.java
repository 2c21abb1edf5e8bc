package se.diarium.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs, which refuse to run as root: for root in a user namespace, which hides who it is, or, where
 * such are forbidden, as the user nobody.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds the way that this machine allows. */
    static Unprivileged find() throws IOException, StartFailure {
        if (!Commands.run(List.of("id", "-u")).output().equals("0")) {
            return new Unprivileged(List.of());
        }
        if (Commands.run(List.of("unshare", "-U", "true")).isGood()) {
            return new Unprivileged(List.of("unshare", "-U"));
        }
        if (Commands.run(List.of("setpriv", "--version")).isGood()) {
            return new Unprivileged(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        throw new StartFailure(
                "PostgreSQL does not run as root on this machine. Start Diarium as another user, or set DIARIUM_DB_URL, DIARIUM_DB_USER and DIARIUM_DB_PASSWORD to a server of your own.");
    }

    Commands.Answer run(Path program, List<String> arguments) throws IOException {
        return Commands.run(Stream.of(prefix, List.of(program.toString()), arguments)
                .flatMap(List::stream)
                .toList());
    }

    /** Gives a folder to the user that the programs run as. */
    void own(Path folder) throws IOException {
        if (prefix.contains("setpriv")) {
            Commands.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }
}

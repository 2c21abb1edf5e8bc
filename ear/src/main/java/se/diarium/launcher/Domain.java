package se.diarium.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.postgresql.Driver;

/**
 * A Payara domain on disk. It is made afresh at each start, so that nothing of an earlier version or a killed server is left in
 * it; what must be kept lies in the database.
 *
 * @param folder {@code …/domain1}
 */
record Domain(Path folder) {

    private static final String LOG_SIZE = "10000000";
    private static final String LOGS_KEPT = "9";

    /**
     * Makes the domain.
     *
     * @param payara the unpacked server
     * @param folder where the domain is to be; what is there is deleted
     * @param http the console's port
     * @param admin the port for {@code asadmin}
     * @param log the file that the server writes
     */
    static Domain make(Path payara, Path folder, int http, int admin, Path log) throws IOException {
        Folders.delete(folder);
        Folders.copy(payara.resolve("glassfish/domains/domain1"), folder);
        Domain domain = new Domain(folder);
        Path xml = folder.resolve("config/domain.xml");
        Files.writeString(xml, DomainXml.seeded(Files.readString(xml), http, admin));
        domain.logTo(log);
        domain.installDriver();
        domain.pointRootToConsole();
        return domain;
    }

    /**
     * Closes the administration, which the zip leaves open to everybody on this machine: no password fits. asadmin still works
     * for the owner of the domain, who can read {@code config/local-password}.
     */
    void lockAdministration() throws IOException {
        byte[] hashOfNothing = new byte[40]; // SHA-256 and 8 bytes of salt
        new SecureRandom().nextBytes(hashOfNothing);
        Files.writeString(
                folder.resolve("config/admin-keyfile"),
                "admin;{SSHA256}%s;asadmin%n".formatted(Base64.getEncoder().encodeToString(hashOfNothing)));
    }

    /** Lays the EAR where the server deploys it when it has started. */
    void deploy(Path ear) throws IOException {
        Path autodeploy = Files.createDirectories(folder.resolve("autodeploy"));
        Files.copy(ear, autodeploy.resolve(ear.getFileName()));
    }

    boolean isDeployed(Path ear) {
        return Files.exists(folder.resolve("autodeploy").resolve(ear.getFileName() + "_deployed"));
    }

    boolean hasRefused(Path ear) {
        return Files.exists(folder.resolve("autodeploy").resolve(ear.getFileName() + "_deployFailed"));
    }

    /** The server that runs in this domain, or ran; 0 if none is known. */
    long process() throws IOException {
        Path file = folder.resolve("config/pid");
        return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    }

    private void logTo(Path log) throws IOException {
        Path file = folder.resolve("config/logging.properties");
        String handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        Map<String, String> changes = Map.of(
                handler + "file",
                log.toString(),
                handler + "rotationLimitInBytes",
                LOG_SIZE,
                handler + "maxHistoryFiles",
                LOGS_KEPT,
                "java.util.logging.ConsoleHandler.level",
                "OFF");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .map(line -> {
                            String key = line.substring(0, Math.max(0, line.indexOf('=')));
                            return changes.containsKey(key) ? key + "=" + changes.get(key) : line;
                        })
                        .toList());
    }

    private void installDriver() throws IOException {
        try {
            Path driver = Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()));
        } catch (URISyntaxException e) {
            throw new IOException("the driver's place is no path", e);
        }
    }

    private void pointRootToConsole() throws IOException {
        Path docroot = folder.resolve("docroot");
        Folders.delete(docroot);
        Files.createDirectory(docroot);
        Files.writeString(docroot.resolve("index.html"), """
                <!DOCTYPE html>
                <html lang="sv"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/diarium/"><title>Diarium</title></head>
                <body><a href="/diarium/">Diarium</a></body></html>
                """);
    }
}

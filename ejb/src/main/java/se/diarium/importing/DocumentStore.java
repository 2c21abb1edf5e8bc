package se.diarium.importing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.diarium.account.Roles;

/**
 * The bytes of every file that came in, by their SHA-256, in parts of 1 MiB: a file of any size goes in and out as a stream.
 */
@Stateless
@PermitAll
public class DocumentStore {

    private static final int PART = 1024 * 1024;

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    /**
     * Saves the bytes of a file, unless they are saved already, in the caller's transaction. Until that ends no other
     * transaction can save the same bytes.
     *
     * @throws UnsavedFileException if it cannot be read, or somebody writes in it meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Saved save(Path file) {
        try (Connection connection = database.getConnection()) {
            Saved saved = fingerprint(file);
            if (isNew(connection, saved)) {
                insertParts(connection, saved, file);
            }
            return saved;
        } catch (IOException e) {
            throw new UnsavedFileException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of a file could not be saved", e);
        }
    }

    /**
     * Writes the bytes of a document, part after part, for somebody who wants to see the original.
     *
     * @throws IOException if the stream does not take them
     */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.INTEGRATION})
    public void writeTo(Sha256 sha256, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select bytes from document_part where sha256 = ? and number = ?")) {
            select.setBytes(1, sha256.bytes());
            for (int number = 0; writePart(select, number, out); number++) {
                // the part has been written
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of a file could not be read", e);
        }
    }

    /**
     * Copies the bytes of a document into a file, in a transaction of its own, so that none is open while the file is read.
     *
     * @throws IOException if the file cannot be written
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void copyTo(Sha256 sha256, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeTo(sha256, out);
        }
    }

    private static boolean writePart(PreparedStatement select, int number, OutputStream out)
            throws SQLException, IOException {
        select.setInt(2, number);
        try (ResultSet part = select.executeQuery()) {
            if (!part.next()) {
                return false;
            }
            out.write(part.getBytes(1));
            return true;
        }
    }

    private static Saved fingerprint(Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (InputStream in = open(file)) {
            byte[] buffer = new byte[PART];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        }
        return new Saved(Sha256.of(digest.digest()), size);
    }

    /** Makes the document's row, or waits for the transaction that makes it and finds it there. */
    private static boolean isNew(Connection connection, Saved saved) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into document (sha256, size) values (?, ?) on conflict do nothing")) {
            insert.setBytes(1, saved.sha256().bytes());
            insert.setLong(2, saved.size());
            if (insert.executeUpdate() == 1) {
                return true;
            }
        }
        try (PreparedStatement lock =
                connection.prepareStatement("select 1 from document where sha256 = ? for no key update")) {
            lock.setBytes(1, saved.sha256().bytes());
            lock.executeQuery().close();
        }
        return false;
    }

    private static void insertParts(Connection connection, Saved saved, Path file) throws SQLException, IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(file), digest);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into document_part (sha256, number, bytes) values (?, ?, ?)")) {
            insert.setBytes(1, saved.sha256().bytes());
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        }
        if (!Sha256.of(digest.digest()).equals(saved.sha256())) {
            throw new IOException("changed while it was saved");
        }
    }

    // The path has been looked at before: what has become a link since is not followed.
    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * What was saved.
     *
     * @param size in bytes
     */
    public record Saved(Sha256 sha256, long size) {}
}

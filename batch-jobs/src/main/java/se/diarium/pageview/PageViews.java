package se.diarium.pageview;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.account.Roles;
import se.diarium.batch.Readers;
import se.diarium.extraction.PageView;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.DocumentStore;
import se.diarium.importing.Sha256;

/** Draws pages of PDFs that are stored, each once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class PageViews {

    private static final System.Logger LOG = System.getLogger(PageViews.class.getName());

    @Inject
    private DocumentStore documents;

    @Inject
    private Readers readers;

    private Drawn drawn;

    @PostConstruct
    void open() {
        try {
            drawn = new Drawn(Files.createTempDirectory("diarium-pages"));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for drawn pages can be made", e);
        }
    }

    /**
     * A page of a PDF.
     *
     * @param page from 1
     * @throws UnreadableDocumentException if it cannot be drawn
     * @throws IOException if there is no room for it
     */
    public PageView page(Sha256 sha256, int page) throws IOException, UnreadableDocumentException {
        PageView kept = drawn.get(sha256, page);
        if (kept != null) {
            return kept;
        }
        Path copy = Files.createTempFile("diarium", ".pdf");
        try {
            documents.copyTo(sha256, copy);
            PageView view = readers.documents().view(copy, page);
            drawn.put(sha256, page, view);
            return view;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @PreDestroy
    void close() {
        try {
            drawn.close();
        } catch (IOException e) {
            LOG.log(WARNING, "The folder of drawn pages could not be taken away", e);
        }
    }
}

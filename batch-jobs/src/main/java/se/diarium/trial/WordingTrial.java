package se.diarium.trial;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.batch.Readers;
import se.diarium.batch.Reading;
import se.diarium.batch.StoredDocuments;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Wording;
import se.diarium.protocol.Wordings;
import se.diarium.rereading.Outline;
import se.diarium.rereading.ReadingChange;
import se.diarium.rereading.ReadingDiff;
import se.diarium.rereading.RegisteredPaper;
import se.diarium.rereading.RegisteredPapers;
import se.diarium.wording.WordingTables;

/**
 * Tells what a wording would change: on the protocol at hand, before it is added; on all protocols, before they are read again.
 * Registers nothing. Scans are left out, for OCR takes minutes where a text takes milliseconds. Works in the caller's thread, one document at a time, as long as there are documents.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
@TransactionAttribute(NOT_SUPPORTED)
public class WordingTrial {

    private static final int PAPERS_AT_A_TIME = 100;

    @Inject
    private RegisteredPapers papers;

    @Inject
    private WordingTables tables;

    @Inject
    private StoredDocuments documents;

    @Inject
    private Readers readers;

    @Inject
    private Reading reading;

    /**
     * What a wording would change in one protocol: its document read with the wordings in force, against the same with one more.
     *
     * @param version the id of a version of a protocol
     * @throws RefusedException if there is no such version, it is a scan, or its document cannot be read any longer
     */
    public List<ReadingChange> tryOn(long version, Wording wording) {
        RegisteredPaper paper =
                papers.paper(version).orElseThrow(() -> new RefusedException("Protokollet finns inte längre."));
        try {
            SourceDocument document = documents.lines(paper.sha256(), paper.fileName());
            if (readers.readPicturesOf(document)) {
                throw new RefusedException(
                        "Protokollet är inskannat och läses med OCR. Prova rubriken på ett protokoll med text.");
            }
            Outline before = outline(paper, document, tables.of(paper.municipality()));
            Outline after = outline(paper, document, tables.with(paper.municipality(), wording));
            return ReadingDiff.between(before, after);
        } catch (UnreadableDocumentException e) {
            throw new RefusedException(e.reason().sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What reading all current protocols again would change: what is registered, against a reading with the wordings in force. Tells of
     * one protocol after the other and keeps none of them.
     *
     * @param municipality as its inbox is named; null for all
     * @param onward is told of every protocol, and answers whether to go on
     */
    public PreviewSum preview(@Nullable String municipality, Predicate<PaperChanges> onward) {
        return preview(municipality, null, 0, onward);
    }

    /**
     * As {@link #preview(String, Predicate)}, with one more wording on trial, and from a place on: for somebody who looks at some protocols
     * at a time.
     *
     * @param trial a wording that is not in force, or null
     * @param after the id of the last version that was told of before; 0 to begin
     */
    public PreviewSum preview(
            @Nullable String municipality, @Nullable Wording trial, long after, Predicate<PaperChanges> onward) {
        long total = papers.count(municipality);
        PreviewSum sum = PreviewSum.NOTHING;
        List<RegisteredPaper> some = papers.after(after, municipality, PAPERS_AT_A_TIME);
        while (!some.isEmpty()) {
            for (RegisteredPaper paper : some) {
                PaperChanges changes = changes(paper, trial, sum.read() + 1, total);
                sum = sum.with(changes);
                if (!onward.test(changes)) {
                    return sum.stopped();
                }
            }
            some = papers.after(some.get(some.size() - 1).version(), municipality, PAPERS_AT_A_TIME);
        }
        return sum;
    }

    private PaperChanges changes(RegisteredPaper paper, @Nullable Wording trial, long done, long total) {
        try {
            SourceDocument document = documents.lines(paper.sha256(), paper.fileName());
            if (readers.readPicturesOf(document)) {
                return new PaperChanges(paper, List.of(), null, done, total);
            }
            String owner = paper.municipality();
            Wordings wordings = trial == null ? tables.of(owner) : tables.with(owner, trial);
            Reading.Result result = reading.read(document, wordings, owner);
            QuarantineReason refused = result.refused();
            List<ReadingChange> changes = refused != null
                    ? List.of()
                    : ReadingDiff.between(
                            papers.outline(paper.version()), Outline.of(result.protocol(), result.findings()));
            return new PaperChanges(paper, changes, refused, done, total);
        } catch (UnreadableDocumentException e) {
            return new PaperChanges(paper, List.of(), e.reason(), done, total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            return new PaperChanges(paper, List.of(), QuarantineReason.READER_FAILED, done, total);
        }
    }

    private Outline outline(RegisteredPaper paper, SourceDocument document, Wordings wordings) {
        Reading.Result result = reading.read(document, wordings, paper.municipality());
        return Outline.of(result.protocol(), result.findings());
    }
}

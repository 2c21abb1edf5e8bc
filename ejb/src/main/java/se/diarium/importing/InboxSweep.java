package se.diarium.importing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import se.diarium.configuration.Inbox;
import se.diarium.configuration.Settings;
import se.diarium.importing.InboxScan.FoundFile;

/** Enters what lies in the inboxes: the bytes of a file are saved first, then the file is moved to {@code done/}. */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class InboxSweep {

    private static final System.Logger LOG = System.getLogger(InboxSweep.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private FileLedger files;

    /**
     * Enters all files that have stopped growing, inbox after inbox.
     *
     * @param stop asked before every file; once it is true the rest is left for the next run
     * @return the inboxes that could not be read
     */
    public List<Inbox> enterAll(long run, BooleanSupplier stop) throws InterruptedException {
        InboxScan scan = new InboxScan(settings.settleTime(), Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
        List<Inbox> unreadable = new ArrayList<>();
        for (Inbox inbox : settings.inboxes()) {
            try {
                Files.createDirectories(inbox.folder());
                for (FoundFile file : scan.settled(inbox.folder())) {
                    if (stop.getAsBoolean()) {
                        return unreadable;
                    }
                    enter(run, inbox, file);
                }
            } catch (IOException e) {
                LOG.log(
                        WARNING,
                        "The inbox {0} cannot be read: {1}",
                        inbox.folder(),
                        e.getClass().getSimpleName());
                unreadable.add(inbox);
            }
        }
        return unreadable;
    }

    /** Whether every inbox can be read at this moment. */
    public boolean allReadable() {
        return settings.inboxes().stream()
                .map(Inbox::folder)
                .allMatch(folder -> Files.isDirectory(folder) && Files.isReadable(folder));
    }

    /** Whether a file lies in an inbox that a run would take, or wait for. */
    public boolean somethingLies() {
        InboxScan scan = new InboxScan(settings.settleTime(), Clock.systemUTC(), time -> {});
        return settings.inboxes().stream()
                .map(Inbox::folder)
                .filter(Files::isDirectory)
                .anyMatch(folder -> {
                    try {
                        return !scan.settled(folder).isEmpty();
                    } catch (IOException e) {
                        return false;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                });
    }

    private void enter(long run, Inbox inbox, FoundFile found) {
        Path path = found.path();
        Arrival arrival =
                new Arrival(inbox.municipality(), path.getFileName().toString(), path, true, found.modifiedAt(), null);
        try {
            long file = files.enter(run, arrival);
            DoneFolder.take(path, inbox.done());
            files.movedFromInbox(file);
        } catch (UnsavedFileException e) {
            if (Files.isReadable(path)) {
                return; // it was taken away or written in: the next run sees to it
            }
            if (!(e.reason() instanceof NoSuchFileException)) {
                files.enterUnreadable(
                        run, arrival, found.size(), e.reason().getClass().getSimpleName());
            }
        } catch (IOException e) {
            // Its bytes are safe. The next run tries to move it again, and knows it by its path.
            LOG.log(
                    WARNING,
                    "File {0} cannot be moved to done: {1}",
                    FileName.shown(path.toString()),
                    e.getClass().getSimpleName());
        }
    }
}

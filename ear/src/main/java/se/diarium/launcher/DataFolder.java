package se.diarium.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds everything that outlives a run. One launcher at a time has it: a lock of the operating system, which
 * falls with the process however it dies.
 */
public final class DataFolder implements AutoCloseable {

    private static final long MIB = 1024 * 1024;
    private static final long NEEDED_MIB = 500;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, which is made if need be.
     *
     * @throws StartFailure if it cannot be written, has too little space left, or another launcher has it
     */
    public static DataFolder take(Path folder) throws StartFailure {
        try {
            Files.createDirectories(folder);
            requireSpace(folder);
            Path lockFile = folder.resolve(".lock");
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                String owner = Files.readString(lockFile).strip();
                channel.close();
                throw new StartFailure(
                        "Another Diarium runs on %s (process %s). Stop that one, or set DIARIUM_DATA to another folder."
                                .formatted(folder, owner));
            }
            String pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be written (%s). Give this user the right to write there, or set DIARIUM_DATA to another folder."
                            .formatted(folder, Text.oneLine(e)),
                    e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // this very process has it
            return false;
        }
    }

    private static void requireSpace(Path folder) throws IOException, StartFailure {
        long free = Files.getFileStore(folder).getUsableSpace() / MIB;
        if (free < NEEDED_MIB) {
            throw new StartFailure(
                    "Only %d MB are free where %s lies, and %d MB are needed. Free some, or set DIARIUM_DATA to a folder on another disk."
                            .formatted(free, folder, NEEDED_MIB));
        }
    }

    /** A folder in this one, made if need be. */
    public Path sub(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** A file in this one. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}

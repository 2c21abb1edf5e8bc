package se.diarium.importing;

import java.util.Objects;

/** A file that a worker has claimed: its bytes are safe, what it says is not known yet. */
public record OpenFile(long id, String name, Sha256 sha256, long size) {

    static OpenFile of(ImportFile file) {
        return new OpenFile(file.getId(), file.getName(), Objects.requireNonNull(file.getSha256()), file.getSize());
    }
}

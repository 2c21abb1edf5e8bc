package se.diarium.importing;

import java.util.Objects;

/**
 * A file that a worker has claimed: its bytes are safe, what it says is not known yet.
 *
 * @param municipality as its inbox is named
 */
public record OpenFile(long id, String municipality, String name, Sha256 sha256, long size) {

    static OpenFile of(ImportFile file) {
        return new OpenFile(
                file.getId(),
                file.getMunicipality(),
                file.getName(),
                Objects.requireNonNull(file.getSha256()),
                file.getSize());
    }
}

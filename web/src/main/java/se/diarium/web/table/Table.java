package se.diarium.web.table;

import java.io.IOException;
import java.util.List;

/** A table that is written while it is read: no more than a few hundred rows of it lie in memory. */
public interface Table extends AutoCloseable {

    /**
     * Writes a row.
     *
     * @param cells texts, whole numbers and days
     */
    void row(List<?> cells) throws IOException;

    /** Ends the table; what it is written to stays open. */
    @Override
    void close() throws IOException;
}

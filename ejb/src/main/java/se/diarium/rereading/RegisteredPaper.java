package se.diarium.rereading;

import java.time.LocalDate;
import se.diarium.importing.Sha256;

/**
 * A version of a protocol, and where its bytes are.
 *
 * @param version its id
 * @param municipality as its inbox is named
 * @param fileName as it came in: hostile
 * @param body whose protocol it is
 */
public record RegisteredPaper(
        long version, String municipality, String fileName, Sha256 sha256, String body, LocalDate heldOn) {}

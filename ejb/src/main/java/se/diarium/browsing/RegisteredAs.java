package se.diarium.browsing;

import java.time.LocalDate;
import se.diarium.importing.Sha256;

/** The version that a file has become. */
public record RegisteredAs(
        Sha256 sha256, long protocol, long version, boolean current, String body, LocalDate heldOn) {}

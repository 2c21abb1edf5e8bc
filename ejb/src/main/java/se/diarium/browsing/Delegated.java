package se.diarium.browsing;

import java.time.LocalDate;

/** A delegationsbeslut that names a case file, as a list of case files needs it. Public because the query makes it. */
public record Delegated(long caseFile, long id, String description, LocalDate heldOn) {}

package se.diarium.browsing;

import java.time.LocalDate;

/** The delegationsbeslut that name a case file, as a list of case files needs them. Public because the query makes it. */
public record Delegated(long caseFile, long rows, LocalDate latest) {}

package se.diarium.browsing;

import java.time.LocalDate;
import se.diarium.registry.CaseReference;

/** A § that names a case file, as a list of case files needs it. Public because the query makes it. */
public record Mention(long caseFile, CaseReference.Kind kind, long item, String title, LocalDate heldOn) {}

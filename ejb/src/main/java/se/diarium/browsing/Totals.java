package se.diarium.browsing;

/** What the registry holds in all, current versions only; the names are those of the status resource. */
public record Totals(
        long protocols, long items, long caseFiles, long decisions, long delegationsbeslut, long recipients) {}

package se.diarium.registry;

/**
 * How much the registry holds: of every protocol, its current version.
 *
 * @param decisions clauses that decide, or propose to a higher body
 */
public record RegistryTotals(
        long protocols, long items, long caseFiles, long decisions, long delegationsbeslut, long recipients) {}

package se.diarium.generator;

import java.util.List;

/**
 * A body of the municipality.
 *
 * @param shortName as it stands before a § ("KFN")
 * @param diary the prefix of its case numbers ("KS")
 * @param members the chair first, then the vice chair
 */
public record Body(
        String name,
        String genitive,
        String shortName,
        String diary,
        String department,
        List<Politician> members,
        List<Politician> substitutes) {

    public Politician chair() {
        return members.get(0);
    }
}

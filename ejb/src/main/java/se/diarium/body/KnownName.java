package se.diarium.body;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.diarium.body.BodyAlias.Kind;

/**
 * A name of the register that has the same letters as the one on a paper.
 *
 * @param body whose name it is
 */
record KnownName(long body, Kind kind, Validity valid) {

    /**
     * Whose paper it is: a name that a body has goes before one that it had, and both before letters that stand for one. Nobody's
     * where two bodies have the name: a wrong guess would be worse than a body too many.
     *
     * @param day the day of the meeting
     */
    static Optional<Long> bodyOf(List<KnownName> names, LocalDate day) {
        for (Kind kind : List.of(Kind.SPELLING, Kind.FORMER_NAME, Kind.ABBREVIATION)) {
            Set<Long> bodies = names.stream()
                    .filter(name -> name.kind() == kind && name.valid().holdsOn(day))
                    .map(KnownName::body)
                    .collect(toSet());
            if (!bodies.isEmpty()) {
                return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

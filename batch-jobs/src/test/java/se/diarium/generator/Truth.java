package se.diarium.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader should find on a paper: noted by the setters as they write it, because the words on the paper depend on the
 * layout ("Kommunstyrelsen beslutar att anta planen." or "Anta planen.").
 *
 * @param front name of a field of the front page → its value; without those that the paper does not state
 */
public record Truth(Map<String, String> front, List<People> people, List<Item> items) {

    /** One § of the paper. */
    public record Item(
            int number,
            String title,
            List<WrittenNumber> numbers,
            List<Clause> decisions,
            List<String> recipients,
            List<Reported> delegationsbeslut) {}

    /** A case number by its parts, as far as the paper has them. */
    public record WrittenNumber(
            String asWritten,
            @Nullable String diary,
            @Nullable Integer year,
            int serial,
            @Nullable String classCode) {}

    /**
     * A point of a decision as written, its mark taken away.
     *
     * @param marked whether it had a mark: a bullet, a number
     */
    public record Clause(String text, boolean proposal, boolean marked) {}

    /** A reported decision on delegation. */
    public record Reported(
            @Nullable String point,
            String description,
            @Nullable String delegate,
            @Nullable WrittenNumber number,
            @Nullable LocalDate date) {}

    /** Somebody on the front page: name, party, and as what ("deciding", "serving", "absent", "substitute"). */
    public record People(String name, String party, String as) {}
}

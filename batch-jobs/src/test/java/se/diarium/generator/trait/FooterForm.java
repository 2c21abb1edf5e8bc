package se.diarium.generator.trait;

import java.util.List;

/** What stands at the foot of every page: cells of one line. */
// Lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum FooterForm implements Trait {
    SIGN(List.of(0, 70), "Justerandes sign", "Utdragsbestyrkande"),
    TABLE(List.of(0, 30, 60), "Signaturer: Ordförande", "Justerare", "Utdragsbestyrkande: datum och signatur"),
    EXTRACT_FIRST(List.of(10, 50), "Utdragsbestyrkande", "Justerarens signatur"),
    WITH_BODY(List.of(0, 40), "Justeras sign", "{BODY}"),
    THREE_TIMES(List.of(0, 30, 60), "Justerandes sign", "Justerandes sign", "Justerandes sign"),
    SIGNATUR(List.of(0), "Justerandes signatur"),
    SIGNUM(List.of(0, 35, 70), "Justerandes signum", "Anslagsdatum", "Utdragsbestyrkande"),
    JUSTERARE(List.of(0, 60), "Justerare", "Utdragsbestyrkande"),
    JUSTERAS(List.of(0, 60), "Justeras", "Utdragsbestyrkande"),
    JUSTERARSIGNATURER(List.of(0), "Justerarsignaturer"),
    WITH_RANGE(List.of(0, 60), "Utdragsbestyrkande", "§§ {range}"),
    EXTRACT(List.of(50), "Utdragsbestyrkande"),
    NONE(List.of());

    private final List<Integer> starts;
    private final List<String> cells;

    FooterForm(List<Integer> starts, String... cells) {
        this.starts = starts;
        this.cells = List.of(cells);
    }

    /** Where the cells start, in hundredths of the line. */
    public List<Integer> starts() {
        return starts;
    }

    public List<String> cells() {
        return cells;
    }
}

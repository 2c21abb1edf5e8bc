package se.diarium.generator.trait;

import java.util.List;

/** What the labels of the front page are called: one municipality's words a row. */
// Lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum FrontWords implements Trait {
    A(
            "Plats och tid",
            "Beslutande",
            "Ersättare",
            "Övriga deltagande",
            "Utses att justera",
            "Justeringens plats och tid",
            "Paragrafer",
            "Justerande"),
    B(
            "Tid och plats",
            "Beslutande ledamöter",
            "Ej tjänstgörande ersättare",
            "Övriga närvarande",
            "Justerare",
            "Tid och plats för justering",
            "Justerade paragrafer",
            "Justerare"),
    C(
            "Plats",
            "Tjänstgörande ledamöter",
            "Närvarande ersättare",
            "Övriga deltagare",
            "Att justera",
            "Justeringsdatum",
            "Protokollet omfattar",
            "Justerare"),
    D(
            "Plats och tid",
            "Närvarande ledamöter",
            "Ersättare",
            "Övriga",
            "Utsedd att justera",
            "Plats och tid för justering",
            "Paragraf",
            "Justerande"),
    E(
            "Plats och tid",
            "Ledamöter",
            "Närvarande ej tjänstgörande ersättare",
            "Tjänstepersoner",
            "Justerare",
            "Justeringsdag",
            "Paragrafer",
            "Justerare");

    private final List<String> words;

    FrontWords(String... words) {
        this.words = List.of(words);
    }

    /** For the place and the hours, or for the place only where they are apart. */
    public String placeAndTime() {
        return words.get(0);
    }

    /** Whether the hours have a label of their own, "Tid". */
    public boolean timeApart() {
        return this == C;
    }

    public String deciding() {
        return words.get(1);
    }

    public String substitutes() {
        return words.get(2);
    }

    public String others() {
        return words.get(3);
    }

    public String approver() {
        return words.get(4);
    }

    public String approval() {
        return words.get(5);
    }

    public String paragraphs() {
        return words.get(6);
    }

    /** At the signature. */
    public String signingApprover() {
        return words.get(7);
    }
}

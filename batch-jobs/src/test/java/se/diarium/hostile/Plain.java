package se.diarium.hostile;

import java.util.List;

/** The short protocol that the bad ones are made of. */
final class Plain {

    /** What is read of it, if it is read whole. */
    static final String[] WHOLE = {"Taxa för upplåtelse av torgplats", "KS 2026/00114", "godkänner taxan"};

    static final List<String> FRONT = List.of(
            "Exempelköpings kommun",
            "Kommunstyrelsen",
            "Sammanträdesdatum 2026-09-22",
            "Plats och tid Stadshuset, kl. 13.00-15.20",
            "Beslutande Maria Ekdahl (S), ordförande",
            "Bo Lund (M)",
            "");

    static final List<String> ITEMS = List.of(
            "§ 1",
            "Val av justerare",
            "Beslut",
            "Kommunstyrelsen beslutar att utse Bo Lund (M) att justera protokollet.",
            "",
            "§ 2",
            "Dnr KS 2026/00114",
            "Taxa för upplåtelse av torgplats",
            "Beslut",
            "Kommunstyrelsen godkänner taxan.",
            "Beslutet skickas till",
            "Tekniska nämnden",
            "");

    private Plain() {}

    static List<String> lines() {
        return lines(ITEMS);
    }

    static List<String> lines(List<String> items) {
        return java.util.stream.Stream.concat(FRONT.stream(), items.stream()).toList();
    }

    static String text() {
        return String.join("\n", lines());
    }

    /** The front page with these items in the place of its own. */
    static String with(String items) {
        return String.join("\n", FRONT) + "\n" + items;
    }
}

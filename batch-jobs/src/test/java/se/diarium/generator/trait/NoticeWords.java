package se.diarium.generator.trait;

import java.util.List;

/** What the labels of the notice are called: one municipality's words a row. */
// Lists that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum NoticeWords implements Trait {
    A("Organ", "Datum för anslags uppsättande", "Datum för anslags nedtagande", "Förvaringsplats för protokollet"),
    B("Nämnd", "Anslaget sätts upp", "Anslaget tas ned", "Protokollets förvaring"),
    C("Nämnd/Styrelse", "Anslaget uppsättes", "Anslaget nedtages", "Förvaringsplats för protokollet"),
    D("Forum", "Anslag sätts upp", "Anslag tas ned", "Förvaringsplats"),
    E("Instans", "Anslagsdag", "Datum för nedtagande", "Förvaringsplats för protokollet"),
    F("Organ", "Datum då anslaget sätts upp", "Datum då anslaget tas ned", "Förvaringsplats för protokollet"),
    G("Organ", "Anslagsdatum", "Nedtages", "Förvaringsplats för protokollet");

    private final List<String> words;

    NoticeWords(String... words) {
        this.words = List.of(words);
    }

    public String body() {
        return words.get(0);
    }

    public String up() {
        return words.get(1);
    }

    public String down() {
        return words.get(2);
    }

    public String storage() {
        return words.get(3);
    }
}

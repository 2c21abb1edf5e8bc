package se.diarium.generator;

import java.util.List;
import java.util.stream.IntStream;

/** Exempelköpings kommun, which does not exist: its bodies and the people in them. */
public final class Exempelkoping {

    public static final String NAME = "Exempelköpings kommun";
    public static final String HALL = "Rådssalen, Exempelköpings stadshus";

    private static final List<Politician> ELECTED = List.of(
            new Politician("Maria Ekdahl", "S"),
            new Politician("Anders Björkensjö", "M"),
            new Politician("Fatima Lundqvist", "S"),
            new Politician("Per-Olov Strandh", "C"),
            new Politician("Karin Åkerblom", "L"),
            new Politician("Mikael Sjöstrand", "SD"),
            new Politician("Elin Hagström", "V"),
            new Politician("Göran Wallentin", "KD"),
            new Politician("Sofia Ängmark", "MP"),
            new Politician("Leif Örtengren", "M"),
            new Politician("Amina Bergqvist", "S"),
            new Politician("Tomas Rydell", "SD"),
            new Politician("Ulrika Nordfeldt", "C"),
            new Politician("Hampus Ekstrand", "M"),
            new Politician("Birgitta Sandelin", "S"),
            new Politician("Jonas Kvarnström", "V"),
            new Politician("Margareta Öhrn", "L"),
            new Politician("Daniel Stenmark", "SD"),
            new Politician("Lena Forsgård", "S"),
            new Politician("Oskar Hedvall", "M"),
            new Politician("Zahra Lindmark", "MP"),
            new Politician("Bengt-Åke Ljung", "KD"),
            new Politician("Cecilia Tornberg", "S"),
            new Politician("Viktor Almlöf", "M"),
            new Politician("Åsa Granholm", "C"),
            new Politician("Rolf Enmark", "SD"));

    public static final Body WORKING_COMMITTEE =
            body("Kommunstyrelsens arbetsutskott", "KSAU", "KS", "Kommunledningsförvaltningen", 0, 5);
    public static final Body EXECUTIVE = body("Kommunstyrelsen", "KS", "KS", "Kommunledningsförvaltningen", 0, 9);
    public static final Body COUNCIL = body("Kommunfullmäktige", "KF", "KS", "Kommunledningsförvaltningen", 4, 15);
    public static final Body EDUCATION =
            body("Barn- och utbildningsnämnden", "BUN", "BUN", "Barn- och utbildningsförvaltningen", 9, 9);
    public static final Body SOCIAL = body("Socialnämnden", "SN", "SN", "Socialförvaltningen", 12, 9);
    public static final Body PLANNING =
            body("Samhällsbyggnadsnämnden", "SBN", "SBN", "Samhällsbyggnadsförvaltningen", 16, 7);
    public static final Body CULTURE =
            body("Kultur- och fritidsnämnden", "KFN", "KFN", "Kultur- och fritidsförvaltningen", 20, 7);

    /** All of them, for whoever draws one. */
    public static final List<Body> BODIES =
            List.of(WORKING_COMMITTEE, EXECUTIVE, COUNCIL, EDUCATION, SOCIAL, PLANNING, CULTURE);

    private Exempelkoping() {}

    private static Body body(String name, String shortName, String diary, String department, int from, int members) {
        return new Body(
                name,
                name.endsWith("s") ? name : name + "s",
                shortName,
                diary,
                department,
                elected(from, members),
                elected(from + members, 4));
    }

    private static List<Politician> elected(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> ELECTED.get(i % ELECTED.size()))
                .toList();
    }
}

package se.diarium.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes minutes by chance: the same seed, the same minutes. */
public final class MinutesGenerator {

    private static final List<String> SECRETARIES =
            List.of("Hanna Ljungdahl", "Petter Nyvall", "Ellinor Brask", "Ahmed Söderqvist");

    private MinutesGenerator() {}

    /** An ordinary meeting of some body: opening, a few matters, the delegations, closing. */
    public static Minutes minutes(Random random) {
        return minutes(random, 3 + random.nextInt(8));
    }

    /**
     * The same with a given number of matters.
     *
     * @param matters as many as there are at most; a long protocol takes them up again under other numbers
     */
    public static Minutes minutes(Random random, int matters) {
        Body body = Exempelkoping.BODIES.get(random.nextInt(Exempelkoping.BODIES.size()));
        // September, so that no public holiday moves a date.
        LocalDate date = LocalDate.of(2020 + random.nextInt(7), 9, 1 + random.nextInt(25))
                .with(TemporalAdjusters.nextOrSame(random.nextBoolean() ? DayOfWeek.TUESDAY : DayOfWeek.WEDNESDAY));
        Meeting meeting = meeting(random, body, date);
        Agenda agenda = new Agenda(meeting, 1 + random.nextInt(180)).opening();
        List<Matter> drawn = new ArrayList<>(Matters.all());
        Collections.shuffle(drawn, random);
        int serial = 100 + random.nextInt(400);
        for (int i = 0; i < matters; i++) {
            Matter matter = drawn.get(i % drawn.size());
            serial += 1 + random.nextInt(9);
            CaseNumber number = new CaseNumber(body.diary(), date.getYear(), serial, "" + (100 + random.nextInt(800)));
            if (random.nextInt(4) == 0 && !body.equals(Exempelkoping.COUNCIL)) {
                agenda.propose(matter, number);
            } else {
                agenda.decide(matter, number);
            }
        }
        agenda.delegations(
                new CaseNumber(body.diary(), date.getYear(), 2, "002"), Agenda.delegated(body, date, serial + 20));
        return agenda.closing().minutes();
    }

    /**
     * Lawful minutes in which no date, number or reference is odd: what the checks must not find fault with. Between the middle of
     * September and the middle of November, so that no public holiday moves a date and nothing that is told lies ahead.
     *
     * @param matters as in {@link #minutes(Random, int)}
     */
    public static Minutes clean(Random random, int matters) {
        Body body = Exempelkoping.BODIES.get(random.nextInt(Exempelkoping.BODIES.size()));
        LocalDate date = LocalDate.of(2019 + random.nextInt(9), 9, 17)
                .plusDays(random.nextInt(50))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(2 + random.nextInt(3))));
        Meeting meeting = meeting(random, body, date);
        Agenda agenda = new Agenda(meeting, 1 + random.nextInt(180)).opening();
        List<Matter> drawn = new ArrayList<>(Matters.all());
        if (body.equals(Exempelkoping.COUNCIL)) {
            drawn.removeIf(
                    matter -> matter.decisions().stream().map(Clause::decide).anyMatch(Clause::isProposal));
        }
        Collections.shuffle(drawn, random);
        int serial = 100 + random.nextInt(400);
        for (int i = 0; i < matters; i++) {
            Matter matter = drawn.get(i % drawn.size()).told(date.getYear());
            serial += 1 + random.nextInt(9);
            CaseNumber number = new CaseNumber(body.diary(), date.getYear(), serial, "" + (100 + random.nextInt(800)));
            boolean proposes = matter.decisions().stream().map(Clause::decide).anyMatch(Clause::isProposal);
            if (random.nextInt(4) == 0 && !proposes && !body.equals(Exempelkoping.COUNCIL)) {
                agenda.propose(matter, number);
            } else {
                agenda.decide(matter, number);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            serial += 1 + random.nextInt(9);
            agenda.brief(
                    Matters.BRIEF.get(random.nextInt(Matters.BRIEF.size())),
                    new CaseNumber(body.diary(), date.getYear(), serial, "" + (100 + random.nextInt(800))));
        }
        return agenda.delegations(
                        new CaseNumber(body.diary(), date.getYear(), 2, "002"),
                        Agenda.delegated(body, date, serial + 20))
                .closing()
                .minutes();
    }

    private static Meeting meeting(Random random, Body body, LocalDate date) {
        LocalTime start = LocalTime.of(8 + random.nextInt(9), 30 * random.nextInt(2));
        return Meeting.of(
                body,
                date,
                start,
                start.plusMinutes(45 + 5L * random.nextInt(40)),
                Exempelkoping.HALL,
                SECRETARIES.get(random.nextInt(SECRETARIES.size())));
    }
}

package se.diarium.generator;

import static se.diarium.generator.Setting.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.Trap;

/** Sets what looks like something else. A line break in a text is a line break on the paper. */
final class Traps {

    private final Meeting meeting;
    private final Trap trap;

    Traps(Meeting meeting, Trap trap) {
        this.meeting = meeting;
        this.trap = trap;
    }

    List<Block> inBackground() {
        return switch (trap) {
            case WRAPPED_REFERENCE ->
                List.of(new Text("Ärendet har behandlats den " + day(40) + ", § 12, den " + day(36) + ",\n§ 61, den "
                        + day(32) + ", § 131 och den " + day(28) + ", § 160."));
            case LONE_PARAGRAPH ->
                List.of(new Text("Frågan väcktes den " + day(30)
                        + ", och den bordlades då. Uppdraget framgår av protokollets\n§ 55."));
            case REFERENCE_WITH_ATT ->
                List.of(new Text("Ett första uppdrag gavs den " + day(30)
                        + ",\n§ 5, att ge förvaltningen i uppdrag att se över rutinerna."));
            case LAW ->
                List.of(new Text(
                        "Frågan prövas enligt 4 kap. plan- och bygglagen,\n§ 12 b, och enligt\n§ 31 i samma lag."
                                + " Handlingarna lämnas ut enligt\n12 § förvaltningslagen."));
            case EARLIER_HANDLING ->
                List.of(
                        new Heading(2, "Tidigare behandling"),
                        line("AU § 178 " + meeting.date().minusWeeks(12)),
                        line(meeting.body().shortName() + " § 231, "
                                + meeting.date().minusWeeks(20)));
            case FOREIGN_NUMBER ->
                List.of(new Text("Inspektionen för vård och omsorg har i beslut med dnr 3.2.2-02715/"
                        + (meeting.date().getYear() - 1) + "-11 begärt uppgifter om verksamheten."));
            case LOOKALIKES ->
                List.of(
                        new Text(
                                "Förslaget utgår från SOU 2023:66, Ds 2020:27 och kommunallagen (2017:725). Avgiften är 25/00 kronor."));
            case QUOTED_DECISION ->
                List.of(new Text("Kommunfullmäktige beslutade den " + day(50)
                        + " att ge nämnderna i uppdrag att redovisa sina kostnader."));
            case ATTENDANCE_RANGE ->
                List.of(new Text(meeting.present().get(1) + " lämnar sammanträdet före ärendet.\n§§ 82-87 tjänstgör "
                        + meeting.serving() + "."));
            default -> List.of();
        };
    }

    List<Block> afterDecision() {
        if (trap != Trap.RESERVATION) {
            return List.of();
        }
        return List.of(
                new Heading(2, "Reservation"),
                new Text(meeting.present().get(2) + " reserverar sig mot beslutet till förmån för eget yrkande."));
    }

    List<Block> afterItem() {
        List<Block> blocks = new ArrayList<>();
        if (trap == Trap.RESERVATION_ATTACHED) {
            blocks.add(new Heading(1, "Reservation"));
            blocks.add(new Text("Vi anser att underlaget är ofullständigt och att kostnaden inte har redovisats."));
            blocks.add(new Text("Vi ville i stället"));
            blocks.add(new Point("1.", "Återremittera ärendet till förvaltningen."));
            blocks.add(new Point("2.", "Begära in en barnkonsekvensanalys."));
            blocks.add(line(meeting.present().get(2).toString()));
        } else if (trap == Trap.VOTING_LIST) {
            blocks.add(new Heading(1, "Voteringslista"));
            for (String word : List.of("Namn", "Parti", "Resultat")) {
                blocks.add(line(word));
            }
            for (Politician member : meeting.present()) {
                blocks.add(line(member.name()));
                blocks.add(line(member.party()));
                blocks.add(line("Ja"));
            }
        }
        return blocks;
    }

    /** A day on which the body may have met. */
    private String day(int weeksAgo) {
        LocalDate day = meeting.date().minusWeeks(weeksAgo);
        return Dates.inWords(day);
    }
}

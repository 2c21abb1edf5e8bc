package se.diarium.hostile;

import static se.diarium.hostile.BadDocument.text;
import static se.diarium.hostile.Expected.read;
import static se.diarium.hostile.Expected.refused;

import java.util.List;
import se.diarium.importing.QuarantineReason;

/** Kinds 64–68: files that are whole, and whose contents are not what a registry expects. */
final class BadContents {

    private static final String ENGLISH = """
            Minutes of the meeting of the board
            The chair opened the meeting and welcomed the members of the board to the town hall.
            § 1
            Election of a member to check the minutes
            The board decided to elect Bo Lund to check the minutes of the meeting with the chair.
            § 2
            Fees for the market square
            The board decided that the fees for the market square shall be raised by the rate of inflation and
            that the head of the department is to report to the board on the effects of the fees in the autumn.
            The members discussed the proposal of the department and the views of the traders on the market.
            It was noted that the proposal is supported by the association of traders and by the police.
            """;

    private static final String FINNISH = """
            § 1
            Pöytäkirjantarkastajan valinta
            Kunnanhallitus päätti valita Bo Lundin tarkastamaan pöytäkirjan ja että puheenjohtaja on mukana.
            § 2
            Torimaksut
            Kunnanhallitus päätti, että torimaksuja korotetaan ja että osasto ei tee muita muutoksia, kun hinnat
            ovat jo nyt korkeat. Esitys on lain mukaan valmisteltu ja se on ollut nähtävillä, joka on riittävää.
            Jäsenet keskustelivat esityksestä ja totesivat, että kauppiaat ovat samaa mieltä tai ei ole kantaa.
            Esitys on myös poliisin mukaan hyvä, ja kunnanhallitus päätti sekä hyväksyä että tiedottaa siitä.
            Asia on käsitelty ja kokous päättyi. Seuraava kokous on syyskuussa, kun tiedot ovat saatavilla ja
            esitys on valmis, eikä ole tarpeen pitää ylimääräistä kokousta, joka ei ole välttämätön.
            """;

    private static final String SAMI = """
            § 1
            Beavdegirjji dárkkisteaddji válljen
            Gielddastivra mearridii ahte Bo Lund lea beavdegirjji dárkkisteaddji ja ahte jođiheaddji lea mielde.
            § 2
            Márkandivat
            Gielddastivra mearridii ahte márkandivat leat ja galget leat seammát, ja ahte ossodat ii dieđit dan go
            dárbu ii leat. Evttohus lea gárvvis ja dat lea leamaš oidnosis, mii lea doarvái guhká dan ektui.
            Lahtut digaštalle evttohusa ja gávnnahedje ahte gávpejasat leat ovttaoaivilis dahje ii leat oaivil.
            Son gii lea jođiheaddji muitalii ahte dan maid stivra lea mearridan ii leat vel gárvvis, ja dat lea
            buorre. Ášši lea gieđahallon ja čoahkkin lea loahpahuvvon, ja boahtte čoahkkin lea čakčat go lea áigi.
            """;

    private BadContents() {}

    static List<BadDocument> all() {
        return List.of(
                text(
                        "64",
                        "a summons without a §",
                        Plain.with("Kallelse till sammanträde\nÄrenden\nTaxa för torgplats"),
                        refused(QuarantineReason.NO_ITEMS)),
                text(
                        "65a",
                        "a § that comes twice",
                        Plain.text()
                                + "\n§ 2\nÖvriga frågor\nBeslut\nKommunstyrelsen lägger informationen till handlingarna.",
                        read("Taxa för upplåtelse", "Övriga frågor")),
                text(
                        "65b",
                        "a § that is missing",
                        Plain.text()
                                + "\n§ 4\nÖvriga frågor\nBeslut\nKommunstyrelsen lägger informationen till handlingarna.",
                        read(Plain.WHOLE).with("ITEMS_GAP")),
                text(
                        "65c",
                        "§§ that begin anew",
                        Plain.text() + "\n" + String.join("\n", Plain.ITEMS),
                        read(Plain.WHOLE)),
                text(
                        "65d",
                        "a § 2a",
                        Plain.text()
                                + "\n§ 2a\nÖvriga frågor\nBeslut\nKommunstyrelsen lägger informationen till handlingarna.\n"
                                + "§ 3\nAvslutning\nOrdföranden tackar.",
                        read("Taxa för upplåtelse", "Övriga frågor", "Avslutning")),
                text(
                        "65e",
                        "§§ that are dealt with together",
                        Plain.text()
                                + "\n§§ 3-5\nInformation\nBeslut\nKommunstyrelsen lägger informationen till handlingarna.",
                        read(Plain.WHOLE)),
                text(
                        "66",
                        "two meetings",
                        Plain.text() + "\n\f" + Plain.text().replace("2026-09-22", "2026-10-06"),
                        read(Plain.WHOLE).with("TWO_MEETINGS")),
                text(
                        "67a",
                        "in English",
                        Plain.with(ENGLISH),
                        read("Fees for the market square").with("OTHER_LANGUAGE")),
                text(
                        "67b",
                        "in Finnish",
                        Plain.with(FINNISH),
                        read("Torimaksut").with("OTHER_LANGUAGE")),
                text(
                        "67c",
                        "in Northern Sami",
                        Plain.with(SAMI),
                        read("Márkandivat").with("OTHER_LANGUAGE")),
                text(
                        "68a",
                        "of a municipality that is not ours",
                        Plain.text().replace("Exempelköpings kommun", "Andrastads kommun"),
                        read("Andrastads kommun")),
                text(
                        "68b",
                        "of a day that is in no calendar",
                        Plain.text().replace("2026-09-22", "2026-02-30"),
                        refused(QuarantineReason.NO_MEETING)),
                text(
                        "68c",
                        "of nobody",
                        Plain.text().replace("Kommunstyrelsen", "Vi").replace("Tekniska nämnden", "Ekonomichefen"),
                        refused(QuarantineReason.NO_MEETING)),
                text(
                        "68d",
                        "with a number of a year to come",
                        Plain.text().replace("KS 2026/00114", "KS 2062/00114"),
                        read("year=2062")),
                text(
                        "68e",
                        "with a vote in a table",
                        Plain.text()
                                + "\n§ 3\nOmröstning\nBeslut\nKommunstyrelsen bifaller förslaget.\nOmröstningslista\n"
                                + "Namn\tJa\tNej\nBo Lund (M)\tX\t\nMaria Ekdahl (S)\t\tX\nReservation\nMaria Ekdahl (S) reserverar sig.",
                        read("Kommunstyrelsen bifaller förslaget")),
                text(
                        "68f",
                        "with a § that says nothing",
                        Plain.text() + "\n§ 3\nSekretessärende\n\n§ 4\nAvslutning\nOrdföranden tackar för idag.",
                        read("title=Value[value=Sekretessärende", "number=3")),
                text(
                        "68g",
                        "with a decision that says nothing",
                        Plain.text()
                                + "\n§ 3\nIndividärende, sekretess\nBeslut\n\n§ 4\nAvslutning\nOrdföranden tackar för idag.",
                        read("number=3").with("EMPTY_DECISION")));
    }
}

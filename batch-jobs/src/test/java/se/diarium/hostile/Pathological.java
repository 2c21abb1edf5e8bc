package se.diarium.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Texts that bring a pattern with two ways of reading the same letters to its knees. */
final class Pathological {

    static final List<String> PIECES = List.of(
            "a",
            "A",
            "ä",
            "1",
            " ",
            "\t",
            ".",
            ",",
            "-",
            "–",
            "(",
            ")",
            "/",
            "|",
            "*",
            "_",
            "#",
            "§",
            ":",
            "•",
            "§ ",
            "§ 1 ",
            "§ 1, ",
            "§ 1-",
            "1 § ",
            "§§ 1-2, ",
            "1. ",
            "1.1.",
            "1/",
            "12:30-",
            "a-",
            "A-",
            "Aa ",
            "A A ",
            "a.",
            "a, ",
            "aa ",
            "och ",
            "- ",
            "• ",
            "(a",
            "((",
            "a)",
            "KS 2024/1 ",
            "KS-2024/1, ",
            "KS/",
            "2024-01-01 ",
            "2024-01-",
            "den 1 ",
            "1 mars ",
            "kl. 13.00-",
            "kl 1",
            "paus 13:00-14:00 ",
            "Bo Ek (S), ",
            "Bo Ek ",
            "A. B. ",
            "Nämnden beslutar att ",
            "nämnden och ",
            "Nämnden, ",
            "förslag till beslut i nämnden ",
            "Beslut: ",
            "Sammanträdesdatum ",
            "protokollsanteckning ",
            "reservation ",
            "bifogas till ",
            "Exempel kommun ",
            "Dnr ",
            "Dnr: KS ",
            "lika med ",
            "Kommunstyrelsens förslag till kommunfullmäktige ",
            "<b>",
            "\\*",
            "[",
            "[]",
            "{",
            "ordförande ",
            "i ",
            "att ");

    private Pathological() {}

    /** Of that length each: one piece over and over, once with another end. */
    static Stream<String> lines(int length) {
        return PIECES.stream().flatMap(piece -> Stream.of(repeated(piece, length), repeated(piece, length) + "!"));
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}

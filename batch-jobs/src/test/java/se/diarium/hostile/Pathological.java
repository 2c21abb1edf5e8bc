package se.diarium.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.diarium.protocol.SourceDocument;

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

    private static final Map<String, UnaryOperator<String>> SHAPES = shapes();

    private Pathological() {}

    private static Map<String, UnaryOperator<String>> shapes() {
        Map<String, UnaryOperator<String>> shapes = new LinkedHashMap<>();
        shapes.put("in one line", text -> text);
        shapes.put("in short lines", text -> cut(text, 80));
        shapes.put("in paragraphs", text -> cut(text, 500));
        shapes.put("as a decision", text -> "§ 1\nVal\nBeslut\n" + cut(text, 80));
        shapes.put("as recipients", text -> "§ 1\nVal\nExpedieras till\n" + cut(text, 150));
        shapes.put("as members", text -> "Beslutande\n" + cut(text, 120));
        shapes.put(
                "as decisions on delegation",
                text -> "§ 1\nAnmälan av delegationsbeslut\nDelegationsbeslut\n" + cut(text, 80));
        return shapes;
    }

    /** Each piece over and over in each part of the minutes, so many letters of it, by what it is. */
    static Map<String, SourceDocument> documents(int length) {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        for (String piece : PIECES) {
            String text = piece.repeat(length / piece.length());
            SHAPES.forEach((name, shape) ->
                    documents.put("\"" + piece + "\" " + name, SourceDocument.ofText(shape.apply(text))));
        }
        return documents;
    }

    /** Minutes of no particular kind, at least so many letters. */
    static SourceDocument ordinary(int length) {
        StringBuilder text = new StringBuilder("Exempelby kommun\nSocialnämnden\nSammanträdesdatum 2026-09-08\n");
        for (int i = 1; text.length() < length; i++) {
            text.append("\n§ %d\nDnr SN 2026/%d\n\nPlan för lokaler\n\n".formatted(i, 100 + i))
                    .append(
                            "Sammanfattning\n\nPlanen har varit på remiss hos förvaltningarna, som har lämnat yttranden ")
                    .append("den 12 augusti 2026. Kostnaden ryms inom budgeten för året, enligt tjänsteskrivelsen.\n\n")
                    .append("Beslut\n\n1. Nämnden antar planen.\n2. Uppdraget avslutas.\n\n")
                    .append("Expedieras till\nFastighetsenheten\nEkonomichefen\n");
        }
        return SourceDocument.ofText(text.toString());
    }

    private static String cut(String text, int length) {
        StringBuilder lines = new StringBuilder();
        for (int from = 0; from < text.length(); from += length) {
            lines.append(text, from, Math.min(text.length(), from + length)).append('\n');
        }
        return lines.toString();
    }

    /** Of that length each: one piece over and over, once with another end. */
    static Stream<String> lines(int length) {
        return PIECES.stream().flatMap(piece -> Stream.of(repeated(piece, length), repeated(piece, length) + "!"));
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}

package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reading itself notices about an item, because only the reader sees the lines. */
final class ItemFindings {

    /** R14. KL 5:67 p. 4 (through 6:35): the minutes say for each matter what was decided. */
    static final Fault EMPTY_DECISION = new Fault(
            "R14",
            "EMPTY_DECISION",
            Finding.Severity.ERROR,
            "Under rubriken Beslut står ingenting.",
            "Skriv in vad som beslutades, eller ta bort rubriken.");

    /** No statute: OSL 5:1 wants what is registered to be found again, and such a word is found by no search. */
    static final Fault HOMOGLYPHS = new Fault(
            Fault.READING,
            "HOMOGLYPHS",
            Finding.Severity.WARNING,
            "Ordet innehåller bokstäver ur ett annat alfabet och går inte att söka fram.",
            "Skriv om ordet på nytt; det har troligen klistrats in.");

    /** R15. KL 5:67 p. 6 (through 6:35): reservations belong to the minutes, and so does what these say is attached to them. */
    static final Fault MISSING_ATTACHMENT = new Fault(
            "R15",
            "MISSING_ATTACHMENT",
            Finding.Severity.WARNING,
            "Enligt texten är något bifogat protokollet, men det finns inte med i dokumentet.",
            "Lägg till bilagan, eller stryk hänvisningen till den.");

    // Huddinge 2023: "måltidsbеспisningen" with three Cyrillic letters
    private static final Pattern MIXED_WORD = Pattern.compile(
            "[\\p{L}-]{0,60}(?:[a-zåäöA-ZÅÄÖ][\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}][a-zåäöA-ZÅÄÖ])[\\p{L}-]{0,60}");

    // "Protokollsanteckningen bifogas protokollet.", "se bilaga till detta protokolls § 4"
    private static final Pattern ATTACHED = Pattern.compile(
            "(?i)(?:protokollsanteckning(?:en|ar|arna)?|reservation(?:en|er|erna)?|yttrande(?:t|n|na)?)\\b.{0,120}?(?:bifogas|biläggs|bilägges|fogas till)(?: till)?(?: detta)? protokoll\\w*");

    private ItemFindings() {}

    static List<Finding> of(ReadItem item, List<Line> lines, boolean headed, boolean withAppendix) {
        List<Finding> findings = new ArrayList<>();
        if (headed && item.decisions().isEmpty() && item.delegationsbeslut().isEmpty()) {
            findings.add(EMPTY_DECISION.in(item, null));
        }
        for (Line line : lines) {
            if (!hasOtherAlphabet(line.text())) {
                continue;
            }
            Matcher mixed = MIXED_WORD.matcher(line.text());
            if (mixed.find()) {
                findings.add(HOMOGLYPHS.finding(item.number(), mixed.group(), line.span()));
                break;
            }
        }
        if (!withAppendix && lines.stream().anyMatch(ItemFindings::mayNameMinutes)) {
            for (Paragraph paragraph : Paragraph.of(lines)) {
                Matcher attached = ATTACHED.matcher(paragraph.text());
                if (paragraph.text().contains("protokoll") && attached.find()) {
                    findings.add(MISSING_ATTACHMENT.finding(item.number(), attached.group(), paragraph.span()));
                    break;
                }
            }
        }
        return findings;
    }

    /** "protokoll", in one piece or broken over two lines: few items are worth to be put into paragraphs for it. */
    private static boolean mayNameMinutes(Line line) {
        return line.text().endsWith("-") || line.text().contains("protokoll");
    }

    private static boolean hasOtherAlphabet(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x370 && text.charAt(i) < 0x530) {
                return true;
            }
        }
        return false;
    }
}

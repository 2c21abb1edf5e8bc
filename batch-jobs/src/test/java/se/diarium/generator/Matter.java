package se.diarium.generator;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a body may have on its agenda.
 *
 * @param decisions as they stand after "beslutar att"
 */
record Matter(
        String title,
        List<String> background,
        List<String> decisions,
        List<String> recipients,
        List<String> attachments) {

    private static final Pattern YEAR = Pattern.compile("\\b20[123]\\d\\b");

    /** The matters are told as of 2026; the same as of another year. */
    Matter told(int year) {
        return new Matter(
                moved(title, year),
                moved(background, year),
                moved(decisions, year),
                recipients,
                moved(attachments, year));
    }

    private static List<String> moved(List<String> texts, int year) {
        return texts.stream().map(text -> moved(text, year)).toList();
    }

    private static String moved(String text, int year) {
        return YEAR.matcher(text).replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) - 2026 + year));
    }
}

package se.diarium.protocol;

/**
 * A line that stands where the headings inside items stand and looks like them, but is none that is known. What follows it was
 * read as plain text; an administrator may say what the heading means.
 *
 * @param text as written, without a colon at the end
 * @param item the § that it stands in
 */
public record UnknownHeading(String text, int item, Origin origin) implements Placed {}

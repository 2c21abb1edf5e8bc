package se.diarium.wording;

/**
 * A heading inside items whose meaning the reader does not know, with an example of where it stands.
 *
 * @param text as the example writes it, without a colon at the end
 * @param folded in small letters: by it all papers' spellings are counted together
 * @param protocols in how many protocols it stands, each counted once
 * @param bodies of how many bodies they are
 * @param protocol the id of the example
 * @param version the id of its version
 * @param paragraph the § in which it stands
 * @param page where, from 1
 * @param line where on the page, from 1
 */
public record HeadingNeverMet(
        String text,
        String folded,
        long protocols,
        long bodies,
        long protocol,
        long version,
        int paragraph,
        int page,
        int line) {}

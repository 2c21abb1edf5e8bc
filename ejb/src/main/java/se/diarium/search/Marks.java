package se.diarium.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in a text what was searched for, and takes the part of a long text where most of it stands. */
final class Marks {

    private static final Pattern LEXEME = Pattern.compile("'((?:[^']|''){1,200})'(:\\*)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,200}+");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    /** What is looked at of a text, in characters. */
    static final int LONGEST = 20_000;

    /** How long a part is, in characters. */
    private static final int PART = 260;

    private static final int BEFORE_FIRST = 60;

    private static final int LETTERS_OF_START = 2;

    private final Set<String> starts = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    /** @param asked a tsquery as PostgreSQL writes it: {@code 'beslut' & 'byggl':*} */
    Marks(String asked) {
        Matcher lexeme = LEXEME.matcher(asked);
        while (lexeme.find()) {
            String word = lexeme.group(1).replace("''", "'");
            if (word.startsWith("=")) {
                continue; // a filter, no word
            }
            starts.add(start(word));
            if (lexeme.group(2) == null) {
                stems.add(word);
            } else {
                beginnings.add(word);
            }
        }
    }

    /** The whole text in pieces. */
    List<Piece> mark(String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Place place : places(text)) {
            if (place.from > done) {
                pieces.add(new Piece(text.substring(done, place.from), false));
            }
            pieces.add(new Piece(text.substring(place.from, place.to), true));
            done = place.to;
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** A part of the first text that has a hit, else the beginning of the first text; with … where something is left out. */
    List<Piece> part(List<String> texts) {
        String beginning = "";
        for (String given : texts) {
            String text = SPACES.matcher(given.length() > LONGEST ? given.substring(0, LONGEST) : given)
                    .replaceAll(" ")
                    .strip();
            List<Place> places = places(text);
            if (!places.isEmpty()) {
                return mark(cut(text, best(places)));
            }
            if (beginning.isEmpty()) {
                beginning = text;
            }
        }
        return mark(cut(beginning, 0));
    }

    /** Where the most hits stand near to each other. */
    private static int best(List<Place> places) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < places.size(); first++) {
            while (end < places.size() && places.get(end).to - places.get(first).from <= PART - BEFORE_FIRST) {
                end++;
            }
            if (end - first > most) {
                most = end - first;
                best = places.get(first).from;
            }
        }
        return best;
    }

    private static String cut(String text, int hit) {
        if (text.length() <= PART) {
            return text;
        }
        int from = Math.max(0, Math.min(hit - BEFORE_FIRST, text.length() - PART));
        from = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int to = Math.min(text.length(), from + PART);
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        to = space > from ? space : to;
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        if (stems.isEmpty() && beginnings.isEmpty()) {
            return places;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isAsked(word.group())) {
                places.add(new Place(word.start(), word.end()));
            }
        }
        return places;
    }

    private boolean isAsked(String word) {
        // Stemming changes endings only, and costs: most words differ in their first letters already.
        if (!starts.contains(start(word.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        String stem = SwedishStem.of(word);
        return stems.contains(stem) || beginnings.stream().anyMatch(stem::startsWith);
    }

    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), LETTERS_OF_START));
    }

    private record Place(int from, int to) {}
}

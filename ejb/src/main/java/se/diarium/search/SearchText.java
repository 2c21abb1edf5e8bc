package se.diarium.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.diarium.browsing.NumberSought;

/**
 * What somebody has typed in the search box, understood: {@code KS 2026/12}, {@code § 45}, {@code "ny skola"}, {@code -avslag},
 * {@code bygglov*} and words. Nothing that can be typed is a fault; what is no part of a search is left out.
 *
 * @param terms all of which must hold
 * @param cut whether more was typed than is looked at
 */
public record SearchText(List<Term> terms, boolean cut) {

    /** Characters that are looked at. */
    public static final int LONGEST = 500;

    /** Terms that are looked for. */
    public static final int MOST_TERMS = 20;

    /** "dnr KS-2026" */
    private static final int LONGEST_BEFORE_DIGITS = 14;

    private static final String QUOTES = "\"“”„»«";
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?:§{1,2}|paragraf(?=[ \\d]))\\s{0,3}(?<number>[1-9]\\d{0,4})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("[^\\s\"“”„»«]{1,500}+");
    private static final Pattern DIARY = Pattern.compile("\\p{L}{1,10}");
    private static final Pattern DIGITS_AND_SEPARATOR = Pattern.compile("\\d[/:.-]\\d");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern WORD_AFTER_DIGITS = Pattern.compile("\\d.*\\p{L}{4}");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]++|[^\\p{L}\\p{N}*]++$");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{2,40}+\\*");
    private static final Pattern BEGINNING_OF_MORE = Pattern.compile("[\\p{L}\\p{N}]{3,40}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]++");
    private static final Set<String> LABELS =
            Set.of("dnr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "änr", "d-nr");

    public SearchText {
        terms = List.copyOf(terms);
    }

    /** What a text of any length asks for. */
    public static SearchText of(String typed) {
        boolean tooLong = typed.length() > LONGEST;
        String plain = Normalizer.normalize(tooLong ? typed.substring(0, LONGEST) : typed, Normalizer.Form.NFC);
        String text = SPACES.matcher(plain).replaceAll(" ").strip();
        Optional<NumberSought> number = onlyNumber(text);
        if (number.isPresent()) {
            return new SearchText(List.of(Term.number(text, false, number.get())), tooLong);
        }
        List<Term> terms = new Scan(text).terms();
        boolean tooMany = terms.size() > MOST_TERMS;
        return new SearchText(tooMany ? terms.subList(0, MOST_TERMS) : terms, tooLong || tooMany);
    }

    /** The diarienummer that a text is, whole and with nothing beside it but a label or a class code. */
    static Optional<NumberSought> onlyNumber(String text) {
        if (DATE.matcher(text).matches() || WORD_AFTER_DIGITS.matcher(text).find() || text.startsWith("-")) {
            return Optional.empty();
        }
        return NumberSought.of(text).filter(NumberSought::isWhole);
    }

    /** The diarienummer, where that is all that is asked for. */
    public Optional<NumberSought> number() {
        return terms.size() == 1 && !terms.get(0).excluded()
                ? Optional.ofNullable(terms.get(0).number())
                : Optional.empty();
    }

    /** Whether there is something to be found, not only something to be left out. */
    public boolean isAsking() {
        return terms.stream().anyMatch(term -> !term.excluded());
    }

    /** The words that may be a name: those asked for, quotes or not. */
    List<String> names() {
        return terms.stream()
                .filter(term -> !term.excluded())
                .filter(term -> term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.PHRASE)
                .map(Term::text)
                .toList();
    }

    /** The same search with every word as the beginning of one: finds "bygglovsavgift" by "bygglov". */
    public String asBeginnings() {
        return terms.stream().map(SearchText::asBeginning).collect(Collectors.joining(" "));
    }

    private static String asBeginning(Term term) {
        String text = term.excluded() ? "-" : "";
        return switch (term.kind()) {
            case WORD ->
                text
                        + term.text()
                        + (!term.excluded()
                                        && BEGINNING_OF_MORE
                                                .matcher(term.text())
                                                .matches()
                                ? "*"
                                : "");
            case PREFIX -> text + term.text() + "*";
            case PHRASE -> text + '"' + term.text() + '"';
            case PARAGRAPH -> text + "§ " + term.text();
            case NUMBER -> text + term.text();
        };
    }

    /** Goes through a text of one line, once. */
    private static final class Scan {

        private final String text;
        private final List<Term> terms = new ArrayList<>();
        private int at;

        Scan(String text) {
            this.text = text;
        }

        List<Term> terms() {
            while (at < text.length() && terms.size() <= MOST_TERMS) {
                if (text.charAt(at) == ' ') {
                    at++;
                } else {
                    term();
                }
            }
            return terms;
        }

        private void term() {
            boolean excluded = isMinus();
            if (excluded) {
                at++;
            }
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                phrase(excluded);
            } else if (!paragraph(excluded)) {
                word(excluded);
            }
        }

        /** A minus before something; a dash between words is none. */
        private boolean isMinus() {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            return "-−".indexOf(text.charAt(at)) >= 0
                    && (Character.isLetterOrDigit(next) || next == '§' || QUOTES.indexOf(next) >= 0)
                    && (at == 0 || text.charAt(at - 1) == ' ');
        }

        private void phrase(boolean excluded) {
            int end = at + 1;
            while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end == text.length()) {
                at++; // a quote that nobody closes is none
                return;
            }
            String words = text.substring(at + 1, end).strip();
            at = end + 1;
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                Optional<NumberSought> number = onlyNumber(words);
                terms.add(number.map(found -> Term.number(words, excluded, found))
                        .orElseGet(() -> Term.of(Term.Kind.PHRASE, words, excluded)));
            }
        }

        private boolean paragraph(boolean excluded) {
            Matcher paragraph = PARAGRAPH.matcher(text).region(at, text.length());
            if (!paragraph.lookingAt()) {
                return false;
            }
            terms.add(Term.of(Term.Kind.PARAGRAPH, paragraph.group("number"), excluded));
            at = paragraph.end();
            return true;
        }

        private void word(boolean excluded) {
            Matcher token = TOKEN.matcher(text).region(at, text.length());
            if (!token.lookingAt()) {
                at++;
                return;
            }
            int start = at;
            at = token.end();
            String word = token.group();
            if (numberAfterDiary(word, start, excluded) || number(word, excluded)) {
                return;
            }
            String plain = EDGES.matcher(word).replaceAll("");
            if (BEGINNING.matcher(plain).matches()) {
                terms.add(Term.of(Term.Kind.PREFIX, plain.substring(0, plain.length() - 1), excluded));
            } else if (plain.chars().anyMatch(Character::isLetterOrDigit)) {
                terms.add(Term.of(Term.Kind.WORD, plain.replace("*", ""), excluded));
            }
        }

        /** "KS 2023/1055": two tokens. */
        private boolean numberAfterDiary(String word, int start, boolean excluded) {
            if (!DIARY.matcher(word).matches()
                    || at >= text.length()
                    || text.charAt(at) != ' '
                    || LABELS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            Matcher next = TOKEN.matcher(text).region(at + 1, text.length());
            if (!next.lookingAt() || !isNumber(next.group())) {
                return false;
            }
            Optional<NumberSought> number = onlyNumber(word + " " + next.group());
            number.ifPresent(found -> {
                terms.add(Term.number(text.substring(start, next.end()), excluded, found));
                at = next.end();
            });
            return number.isPresent();
        }

        private boolean number(String word, boolean excluded) {
            if (isLabel(word)) {
                return true;
            }
            Optional<NumberSought> number = isNumber(word) ? onlyNumber(word) : Optional.empty();
            number.ifPresent(found -> terms.add(Term.number(word, excluded, found)));
            return number.isPresent();
        }

        /** "dnr" before a number says nothing more. */
        private boolean isLabel(String word) {
            String end = word.endsWith(".") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
            return LABELS.contains(end.toLowerCase(Locale.ROOT))
                    && text.substring(at, Math.min(text.length(), at + LONGEST_BEFORE_DIGITS))
                            .chars()
                            .anyMatch(Character::isDigit);
        }

        private static boolean isNumber(String word) {
            return DIGITS_AND_SEPARATOR.matcher(word).find()
                    && !DATE.matcher(word).matches();
        }
    }
}

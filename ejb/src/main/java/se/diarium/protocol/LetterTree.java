package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of their letters, in which what only one way goes on is one step. One walk along a text, which mostly ends with
 * the first letters, finds all words that it starts with.
 *
 * @param <T> what a word stands for; a word may stand for several
 */
final class LetterTree<T> {

    /** The letters from the branching before, and what follows, in the order of the first letter of that. */
    private static final class Node<T> {
        private String letters;
        private List<T> words = new ArrayList<>(0);
        private char[] firsts = new char[0];
        private List<Node<T>> next = new ArrayList<>(0);

        Node(String letters) {
            this.letters = letters;
        }

        @Nullable
        Node<T> next(char first) {
            int at = Arrays.binarySearch(firsts, first);
            return at < 0 ? null : next.get(at);
        }

        /** The node for a word whose first letters have led here. */
        Node<T> grown(String rest) {
            if (rest.isEmpty()) {
                return this;
            }
            @Nullable Node<T> node = next(rest.charAt(0));
            if (node == null) {
                return with(new Node<>(rest));
            }
            int same = node.lettersOf(rest);
            if (same < node.letters.length()) {
                node.divide(same);
            }
            return node.grown(rest.substring(same));
        }

        private int lettersOf(String rest) {
            int same = 0;
            while (same < Math.min(rest.length(), letters.length()) && rest.charAt(same) == letters.charAt(same)) {
                same++;
            }
            return same;
        }

        private Node<T> with(Node<T> node) {
            int place = -Arrays.binarySearch(firsts, node.letters.charAt(0)) - 1;
            char[] more = Arrays.copyOf(firsts, firsts.length + 1);
            System.arraycopy(firsts, place, more, place + 1, firsts.length - place);
            more[place] = node.letters.charAt(0);
            firsts = more;
            next.add(place, node);
            return node;
        }

        private void divide(int at) {
            Node<T> below = new Node<>(letters.substring(at));
            below.words = words;
            below.firsts = firsts;
            below.next = next;
            letters = letters.substring(0, at);
            words = new ArrayList<>(0);
            firsts = new char[0];
            next = new ArrayList<>(1);
            with(below);
        }
    }

    private final Node<T> root = new Node<>("");

    void put(String word, T value) {
        root.grown(word).words.add(value);
    }

    /** What those words stand for that a text starts with from a place on: the longest first, of one word in the order of putting. */
    List<T> at(String text, int from) {
        @Nullable List<T> found = null;
        int at = from;
        @Nullable Node<T> node = root;
        while (node != null && text.startsWith(node.letters, at)) {
            at += node.letters.length();
            if (!node.words.isEmpty()) {
                found = found == null ? new ArrayList<>(2) : found;
                found.addAll(0, node.words);
            }
            node = at < text.length() ? node.next(text.charAt(at)) : null;
        }
        return found == null ? List.of() : found;
    }

    /** Whether one of the words starts with so many first letters of a text, or is them. */
    boolean isOpenedBy(String text, int letters) {
        int at = 0;
        @Nullable Node<T> node = root;
        while (node != null) {
            int length = Math.min(node.letters.length(), letters - at);
            if (!text.regionMatches(at, node.letters, 0, length)) {
                return false;
            }
            at += length;
            if (at == letters) {
                return true;
            }
            node = node.next(text.charAt(at));
        }
        return false;
    }
}

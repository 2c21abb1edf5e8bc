package se.diarium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No pattern takes more than 50 ms for 100 kB at the place where it is asked, whatever stands in them. What all rules together take,
 * {@link ReadingTimeTest} holds.
 */
class PatternsAreBoundedTest {

    /** In letters: as long as the longest paragraphs. */
    private static final int LENGTH = 2_000;

    /**
     * How often a pattern may look at a letter: a hundred times at some 5 ns is 50 ms for 100 kB. Counted and not timed, so that
     * a busy machine makes no difference.
     */
    private static final long MOST_LOOKS = 100 * LENGTH;

    @Test
    void noPatternLooksTooOften() {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(50);
        List<String> slow = new ArrayList<>();
        List<String> lines = Pathological.lines(LENGTH).toList();
        patterns.forEach((name, pattern) -> {
            for (String line : lines) {
                long looks = looks(pattern, line);
                if (looks > MOST_LOOKS) {
                    slow.add(name + " on \"" + line.substring(0, 12) + "…" + line.charAt(line.length() - 1) + "\"");
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    /** How often a pattern looks at the letters when it is asked about the beginning of a text, or the whole of it. */
    private static long looks(Pattern pattern, String text) {
        Counted begun = new Counted(text);
        Counted whole = new Counted(text);
        try {
            boolean begins = pattern.matcher(begun).lookingAt();
            boolean matches = pattern.matcher(whole).matches();
            assertThat(begins || !matches)
                    .as("what matches as a whole begins so")
                    .isTrue();
        } catch (TooOftenException | StackOverflowError e) {
            return Long.MAX_VALUE;
        }
        return Math.max(begun.looks, whole.looks);
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.diarium")) {
            if (type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Pattern.class))) {
                for (Field field : type.reflect().getDeclaredFields()) {
                    if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                        patterns.put(type.getSimpleName() + "." + field.getName(), value(field));
                    }
                }
            }
        }
        return patterns;
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static final class TooOftenException extends RuntimeException {
        TooOftenException() {
            super("looked too often", null, false, false);
        }
    }

    /** A text that counts how often it is looked at, and puts an end to it. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooOftenException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

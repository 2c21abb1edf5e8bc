package se.diarium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    private static List<String> numbers(String pasted) {
        return NumberList.of(pasted).numbers().stream()
                .map(sought -> Objects.toString(
                        sought.number() == null
                                ? null
                                : sought.number().diary() + " "
                                        + sought.number().year() + "/"
                                        + sought.number().serial()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2026/1\nKS 2026/2",
                "KS 2026/1\r\n\r\n ks-2026-0002 \r\n",
                "KS 2026/1, KS 2026/2",
                "KS 2026/1; KS 2026/2",
                "KS 2026/1 KS 2026/2",
                "KS-2026/1\tKS-2026/2"
            })
    void takesOneNumberAfterTheOther(String pasted) {
        assertThat(numbers(pasted)).containsExactly("KS 2026/1", "KS 2026/2");
        assertThat(NumberList.of(pasted).isList()).isTrue();
    }

    @Test
    void takesNumbersWithoutADiary() {
        assertThat(numbers("2026/1 2026/2")).containsExactly("null 2026/1", "null 2026/2");
    }

    @Test
    void keepsWhatIsNoNumber() {
        assertThat(numbers("KS 2026/1\nhej\nKS 2026")).containsExactly("KS 2026/1", "null", "null");
        assertThat(NumberList.of("KS 2026/1\nhej").isList()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KS 2026/1", "skola, plan", "ett möte 2026"})
    void takesNoOrdinarySearchForAList(String typed) {
        assertThat(NumberList.of(typed).isList()).isFalse();
    }

    @Test
    void answersABoundedNumber() {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            many.append("KS 2026/").append(i).append('\n');
        }
        NumberList list = NumberList.of(many.toString());
        assertThat(list.numbers()).hasSize(NumberList.MOST);
        assertThat(list.cut()).isTrue();
    }
}

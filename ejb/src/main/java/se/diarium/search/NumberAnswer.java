package se.diarium.search;

import java.util.List;

/**
 * What there is to a number of a list.
 *
 * @param understood whether it is a diarienummer at all
 * @param cases none, one, or several where the number without its diary fits several
 */
public record NumberAnswer(String typed, boolean understood, List<CaseFound> cases) {

    public NumberAnswer {
        cases = List.copyOf(cases);
    }
}

package se.diarium.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One § as it was handled. */
public record Item(
        int number,
        String title,
        @Nullable CaseNumber caseNumber,
        List<String> background,
        List<Clause> decisions,
        List<String> recipients,
        List<Delegated> delegated,
        List<String> attachments) {

    Item withNumber(int other) {
        return new Item(other, title, caseNumber, background, decisions, recipients, delegated, attachments);
    }

    Item withDecisions(List<Clause> others) {
        return new Item(number, title, caseNumber, background, others, recipients, delegated, attachments);
    }
}

package se.diarium.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.ClauseForm;
import se.diarium.generator.trait.DecisionHeading;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.LeadIn;
import se.diarium.generator.trait.ProposalForm;

/** Sets what the body decided: the heading, the words before the points, the points. */
final class DecisionSetter {

    private final Meeting meeting;
    private final Body body;
    private final List<Clause> clauses;
    private final Layout layout;
    private final DecisionHeading heading;
    private final List<Truth.Clause> truth = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    DecisionSetter(Meeting meeting, Item item, Layout layout) {
        this.meeting = meeting;
        this.body = meeting.body();
        this.layout = layout;
        this.heading = layout.get(DecisionHeading.class);
        boolean reference = !item.delegated().isEmpty() && layout.get(DelegationForm.class) == DelegationForm.REFERENCE;
        this.clauses = reference ? List.of(reference()) : item.decisions();
    }

    private Clause reference() {
        String period = meeting.date().minusWeeks(5) + "—" + meeting.date().minusWeeks(1);
        return Clause.formula(
                "Redogörelsen för delegationsbeslut under tiden " + period + " godkänns.",
                "godkänna redogörelsen för delegationsbeslut under tiden " + period);
    }

    /** As a reader should find it, once the blocks are set. */
    List<Truth.Clause> truth() {
        return List.copyOf(truth);
    }

    List<Block> blocks() {
        boolean running = heading == DecisionHeading.RUNNING_TEXT;
        if (!running) {
            head();
        }
        if (clauses.isEmpty()) {
            return blocks;
        }
        Clause first = clauses.get(0);
        boolean underHeading = first.proposal() && layout.get(ProposalForm.class) != ProposalForm.IN_WORDS;
        if (underHeading) {
            blocks.add(new Heading(
                    2,
                    layout.get(ProposalForm.class) == ProposalForm.SECOND_HEADING
                            ? body.genitive() + " förslag till kommunfullmäktige"
                            : "Förslag till kommunfullmäktiges beslut"));
        }
        if (first.formula() != null && !running && !heading.isSentence()) {
            for (Clause clause : clauses) {
                text(clause.formula() == null ? sentence(clause) : clause.formula(), clause.isProposal());
            }
            return blocks;
        }
        ClauseForm form = form(underHeading);
        if (form != ClauseForm.SENTENCES && !underHeading) {
            leadIn(first, form);
        }
        for (int i = 0; i < clauses.size(); i++) {
            clause(clauses.get(i), form, i, underHeading);
        }
        return blocks;
    }

    private void head() {
        String name = body.name();
        switch (heading) {
            case BESLUT -> blocks.add(new Heading(2, "Beslut"));
            case WITH_BODY -> blocks.add(new Heading(2, body.genitive() + " beslut"));
            case WITH_BODY_AND_COLON -> blocks.add(new Heading(2, body.genitive() + " beslut:"));
            case BOTH -> {
                blocks.add(new Heading(2, "Beslut"));
                blocks.add(new Heading(2, body.genitive() + " beslut:"));
            }
            case GENERIC -> blocks.add(new Heading(2, generic() + " beslut"));
            case CAPITALS -> blocks.add(new Heading(2, name.toUpperCase(Locale.ROOT) + " BESLUTAR"));
            case VERB -> blocks.add(new Heading(2, name + " beslutar"));
            case PAST_TENSE -> blocks.add(new Heading(2, name + " beslutade:"));
            case RUNNING_TEXT -> {}
        }
    }

    private String generic() {
        return body.name().endsWith("nämnden")
                ? "Nämndens"
                : body.name().endsWith("utskott") ? "Utskottets" : body.genitive();
    }

    /** A single decision is a sentence, unless the layout has a list for everything. */
    private ClauseForm form(boolean underHeading) {
        ClauseForm form = layout.get(ClauseForm.class);
        boolean always = form == ClauseForm.BULLETS
                || form == ClauseForm.DASHES
                || form == ClauseForm.DASHED_ATT
                || heading.isSentence()
                || underHeading
                || layout.get(LeadIn.class) != LeadIn.BODY_DECIDES;
        return clauses.size() == 1 && !always ? ClauseForm.SENTENCES : form;
    }

    private void leadIn(Clause first, ClauseForm form) {
        String colon = form.saysAtt() ? "" : ":";
        if (first.proposal()) {
            blocks.add(new Text(whoDecides(first) + colon));
        } else if (!heading.isSentence()) {
            switch (layout.get(LeadIn.class)) {
                case BODY_DECIDES -> blocks.add(new Text(whoDecides(first) + colon));
                case AS_FOLLOWS -> blocks.add(new Text(whoDecides(first) + " enligt följande:"));
                case AS_PROPOSED -> blocks.add(new Text("Enligt förvaltningens förslag:"));
                case BY_MEMBER ->
                    blocks.add(new Text("På förslag av " + meeting.present().get(1) + ":"));
                case NONE -> {}
            }
        }
    }

    private void clause(Clause clause, ClauseForm form, int index, boolean underHeading) {
        String number = clause.number() == null ? Integer.toString(index + 1) : clause.number();
        boolean last = index == clauses.size() - 1;
        String att = "att " + clause.text() + (last ? "." : ",");
        switch (form) {
            case SENTENCES ->
                text(underHeading ? Setting.capital(clause.text()) + "." : sentence(clause), clause.isProposal());
            case ATT -> text(att, clause.isProposal());
            case ATT_JOINED -> {
                if (index > 0) {
                    blocks.add(new Text("samt"));
                }
                text("att " + clause.text() + (last ? "." : ""), clause.isProposal());
            }
            case CAPITAL_ATT -> text(Setting.capital("att " + clause.text()) + ".", clause.isProposal());
            case DASHED_ATT -> point(form.mark(number), att, clause.isProposal());
            case BULLETS, DASHES, NUMBERED, NUMBERED_WITHOUT_DOT, NUMBERED_WITH_PARENTHESIS ->
                point(form.mark(number), Setting.capital(clause.text()) + ".", clause.isProposal());
        }
    }

    private void text(String text, boolean proposal) {
        truth.add(new Truth.Clause(text, proposal, false));
        blocks.add(new Text(text));
    }

    private void point(String mark, String text, boolean proposal) {
        truth.add(new Truth.Clause(text, proposal, true));
        blocks.add(new Point(mark, text));
    }

    private String sentence(Clause clause) {
        return whoDecides(clause) + " att " + clause.text() + ".";
    }

    private String whoDecides(Clause clause) {
        return body.name() + (clause.proposal() ? " föreslår kommunfullmäktige besluta" : " beslutar");
    }
}

package se.diarium.generator.trait;

/** How it is told that a body only proposes to the council. */
public enum ProposalForm implements Trait {
    /** Kommunstyrelsen föreslår kommunfullmäktige besluta att … */
    IN_WORDS,
    /** Under the decision: Kommunstyrelsens förslag till kommunfullmäktige. */
    SECOND_HEADING,
    /** Under the decision: Förslag till kommunfullmäktiges beslut. */
    PROPOSAL_FOR_DECISION
}

package se.diarium.protocol;

/**
 * What a wording can be said to mean by somebody who adds one: the headings and labels that municipalities word each in their own way.
 * The names are kept in the registry and do not change.
 */
public enum WordingMeaning {
    /** Heading of what the body decided. */
    DECISION,
    /** Heading of what the body proposes to a higher one. */
    PROPOSAL,
    /** Heading of somebody else's proposal, which is no decision. */
    PROPOSAL_OF_OTHERS,
    /** Heading of those to whom the decision is sent. */
    ROUTING,
    /** Heading of the documents behind the decision. */
    BASIS,
    /** Heading of a list of reported delegationsbeslut. */
    DELEGATION,
    /** Any other heading inside a §. */
    BACKGROUND,
    /** Nothing that follows belongs to the § any more. */
    END_OF_ITEM,
    /** Heading of the list of §§. */
    CONTENTS,
    /** Heading of the notice (anslag, bevis). */
    NOTICE,
    /** Heading of something attached to the minutes. */
    APPENDIX,
    /** Label of a case number. */
    DIARIENUMMER,
    BODY,
    MEETING_DATE,
    PLACE_AND_TIME,
    TIME,
    PLACE,
    DECIDING,
    ABSENT,
    SERVING,
    SUBSTITUTES,
    OTHERS,
    APPROVER,
    APPROVAL,
    PARAGRAPHS,
    SECRETARY,
    CHAIR,
    NOTICE_UP,
    NOTICE_DOWN,
    APPEAL,
    /** A label of the front page whose value is not wanted, but which ends the value before it. */
    OTHER_LABEL,
    /** Words of a page header or footer. */
    FURNITURE;

    Meaning meaning() {
        return Meaning.valueOf(name());
    }
}

package se.diarium.protocol;

import java.util.EnumSet;
import java.util.Set;

/** What a wording of the paper means to the reader: a heading, a label, or nothing at all (page furniture). */
enum Meaning {
    /** Heading of what the body decided. */
    DECISION,
    /** Heading of what a body proposes to another: the decision of the one that proposes. */
    PROPOSAL,
    /** Heading of somebody else's proposal, which is no decision. */
    PROPOSAL_OF_OTHERS,
    /** Heading of those to whom the decision is sent. */
    ROUTING,
    /** Heading of the documents behind the decision. */
    BASIS,
    /** Heading of a list of reported delegationsbeslut. */
    DELEGATION,
    /** Any other heading inside an item. */
    BACKGROUND,
    /** Nothing that follows belongs to the item any more. */
    END_OF_ITEM,
    /** Heading of the list of items. */
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
    SIGNING_APPROVER,
    SIGNATURES,
    NOTICE_UP,
    NOTICE_DOWN,
    /** One label for both days of the notice. */
    NOTICE_PERIOD,
    APPEAL,
    STORAGE,
    /** A label of the front page whose value is not read, but which ends the value before it. */
    OTHER_LABEL,
    /** Words of a page header or footer. */
    FURNITURE,
    /** Words that are furniture where they stand beside such words, and something else elsewhere. */
    FURNITURE_IN_COMPANY;

    /** Headings inside an item. */
    static final Set<Meaning> HEADINGS = EnumSet.range(DECISION, END_OF_ITEM);

    /** Labels of the front page and the notice. */
    static final Set<Meaning> LABELS = EnumSet.range(BODY, OTHER_LABEL);
}

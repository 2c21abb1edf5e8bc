package se.diarium.audit;

import static se.diarium.audit.Deed.Subject.ACCOUNT;
import static se.diarium.audit.Deed.Subject.BODY;
import static se.diarium.audit.Deed.Subject.CASE_FILE;
import static se.diarium.audit.Deed.Subject.FILE;
import static se.diarium.audit.Deed.Subject.PROTOCOL;
import static se.diarium.audit.Deed.Subject.RECIPIENT;
import static se.diarium.audit.Deed.Subject.RUN;
import static se.diarium.audit.Deed.Subject.SEARCH;
import static se.diarium.audit.Deed.Subject.WORDING;

/** What somebody can have done. The sentence of each is the console's. */
public enum Deed {
    FIELD_CORRECTED(PROTOCOL),
    CORRECTION_UNDONE(PROTOCOL),
    ITEM_APPROVED(PROTOCOL),
    ITEM_APPROVAL_WITHDRAWN(PROTOCOL),
    PROTOCOL_APPROVED(PROTOCOL),
    PROTOCOL_APPROVAL_WITHDRAWN(PROTOCOL),
    ITEM_SPLIT(PROTOCOL),
    ITEMS_JOINED(PROTOCOL),
    SUGGESTION_TAKEN(PROTOCOL),
    SUGGESTION_LEFT(PROTOCOL),
    SEARCH_SAVED(SEARCH),
    SEARCH_REMOVED(SEARCH),
    RECIPIENT_ADDED(RECIPIENT),
    RECIPIENT_CHANGED(RECIPIENT),
    RECIPIENT_ALIAS_ADDED(RECIPIENT),
    RECIPIENT_ALIAS_REMOVED(RECIPIENT),
    RECIPIENTS_MERGED(RECIPIENT),
    RECIPIENT_RETIRED(RECIPIENT),
    RECIPIENT_TAKEN_BACK(RECIPIENT),
    GROUP_MEMBER_ADDED(RECIPIENT),
    GROUP_MEMBER_REMOVED(RECIPIENT),
    BODY_ALIAS_ADDED(BODY),
    BODY_ALIAS_REMOVED(BODY),
    BODY_RENAMED(BODY),
    BODIES_MERGED(BODY),
    WORDING_ADDED(WORDING),
    WORDING_REMOVED(WORDING),
    DISPATCH_NOTED(PROTOCOL),
    DISPATCH_TAKEN_BACK(PROTOCOL),
    TRANSFER_NOTED(PROTOCOL),
    TRANSFER_TAKEN_BACK(PROTOCOL),
    DEADLINE_HANDLED(PROTOCOL),
    DEADLINE_REOPENED(PROTOCOL),
    NOTE_WRITTEN(CASE_FILE),
    NOTE_CHANGED(CASE_FILE),
    NOTE_REMOVED(CASE_FILE),
    FOLLOW_UP_SET(CASE_FILE),
    FOLLOW_UP_DONE(CASE_FILE),
    FOLLOW_UP_REOPENED(CASE_FILE),
    FOLLOW_UP_REMOVED(CASE_FILE),
    CASES_MERGED(CASE_FILE),
    CASES_PARTED(CASE_FILE),
    FILE_RELEASED(FILE),
    FILE_TAKEN_BACK(FILE),
    SEARCH_EXPORTED(SEARCH),
    RUN_STARTED(RUN),
    FILE_UPLOADED(FILE),
    FILE_READ_AGAIN(FILE),
    ALL_READ_AGAIN(FILE),
    ACCOUNT_ADDED(ACCOUNT),
    ACCOUNT_RENAMED(ACCOUNT),
    ROLES_CHANGED(ACCOUNT),
    BODIES_CHANGED(ACCOUNT),
    ACCOUNT_CLOSED(ACCOUNT),
    ACCOUNT_OPENED(ACCOUNT),
    ACCOUNT_UNLOCKED(ACCOUNT),
    /** By an administrator. */
    PASSWORD_SET(ACCOUNT),
    /** By its owner. */
    PASSWORD_CHANGED(ACCOUNT),
    SIGN_IN_FAILED(ACCOUNT),
    /** By a wrong password too many. */
    ACCOUNT_LOCKED(ACCOUNT);

    private final Subject subject;

    Deed(Subject subject) {
        this.subject = subject;
    }

    /** What it was done to; the entry has its id. */
    public Subject subject() {
        return subject;
    }

    /** What has a page of its own, and an id. */
    public enum Subject {
        PROTOCOL,
        CASE_FILE,
        BODY,
        RECIPIENT,
        WORDING,
        RUN,
        FILE,
        ACCOUNT,
        SEARCH
    }
}

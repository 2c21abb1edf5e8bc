package se.diarium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/** All rules that a protocol is held against. Holds no state. */
public final class ProtocolChecks {

    static final List<Rule> RULES = List.of(
            new ReadingRule(),
            new ParagraphRangeRule(),
            new ItemsGapRule(),
            new DuplicateItemRule(),
            new LateApprovalRule(),
            new NoticeDayRule(),
            new ApprovalDateMissingRule(),
            new AppealDateRule(),
            new NoticeTakenDownRule(),
            new NoticeContentRule(),
            new ImmediateApprovalRule(),
            new DatesInOrderRule(),
            new AttendanceRule(),
            new QuorumRule(),
            new WrongBodyRule(),
            new DecisionNumberingRule(),
            new DecisionMissingRule(),
            new DissentRule(),
            new PreparatoryAppealRule(),
            new AdministrativeAppealRule(),
            new DelegationReportRule(),
            new DelegationRowRule(),
            new UrgentDecisionRule(),
            new DelegationLimitsRule(),
            new MalformedNumberRule(),
            new NumberWithoutPrefixRule(),
            new NumberYearRule(),
            new ImplausibleNumberRule(),
            new ClassificationRule(),
            new WeekendRule(),
            new LaterThanMeetingRule(),
            new RecipientNotListedRule(),
            new WithoutRecipientRule());

    /**
     * What does not add up, as far as the paper alone tells.
     *
     * @return the reader's own findings first, then those of the rules in the order of their list
     */
    public List<Finding> check(ReadProtocol protocol) {
        return check(protocol, CheckContext.none());
    }

    /**
     * What does not add up, with itself or with what is known beforehand.
     *
     * @return the reader's own findings first, then those of the rules in the order of their list
     */
    public List<Finding> check(ReadProtocol protocol, CheckContext context) {
        Objects.requireNonNull(protocol, "protocol must not be null");
        Objects.requireNonNull(context, "context must not be null");
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.check(protocol, context, findings::add));
        return findings;
    }
}

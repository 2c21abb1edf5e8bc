package se.diarium.integration;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.diarium.integration.CaseFolder.Paper;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Person;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;

/**
 * A protocol as E-ARK CITS ERMS 3 (FGS Ärendehantering 2.0). The meeting is an aggregation with the protocol itself and the §§ without a
 * number; each case is one with its §§ and delegationsbeslut. The same revision gives the same bytes.
 */
public final class Erms {

    private static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";

    private final OutgoingProtocol outgoing;
    private final FrontPage front;
    private final String meeting;
    private final Xml xml;

    private Erms(OutgoingProtocol outgoing, Xml xml) {
        this.outgoing = outgoing;
        this.front = outgoing.protocol().frontPage();
        this.meeting = outgoing.body() + " " + outgoing.heldOn();
        this.xml = xml;
    }

    /** The whole document. */
    public static byte[] of(OutgoingProtocol outgoing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Xml.write(bytes, NAMESPACE, "erms", xml -> new Erms(outgoing, xml).write());
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.element("control", this::control);
        xml.element("aggregations", () -> {
            for (CaseFolder folder : CaseFolder.of(outgoing.protocol().items())) {
                aggregation(folder);
            }
        });
    }

    private void control() throws XMLStreamException {
        xml.text("identification", outgoing.body(), "identificationType", "arkivbildare");
        xml.text("identification", String.valueOf(outgoing.id()), "identificationType", "protokoll");
        xml.text("identification", String.valueOf(outgoing.revision()), "identificationType", "revision");
        xml.element("maintenanceInformation", () -> {
            xml.empty("maintenanceStatus", "value", outgoing.changed() ? "revised" : "new");
            xml.element("maintenanceAgency", () -> xml.text("agencyName", outgoing.municipality()));
            xml.element(
                    "maintenanceHistory",
                    () -> xml.element("maintenanceEvent", () -> {
                        xml.empty("eventType", "value", "created");
                        xml.text(
                                "eventDateTime",
                                DateTimeFormatter.ISO_INSTANT.format(
                                        outgoing.approvedAt().truncatedTo(ChronoUnit.SECONDS)));
                        agent("deliverer", "Diarium", null);
                    }));
        });
    }

    private void aggregation(CaseFolder folder) throws XMLStreamException {
        if (folder.number() == null) {
            xml.element(
                    "aggregation",
                    () -> meeting(folder.papers()),
                    "systemIdentifier",
                    "protokoll-" + outgoing.id(),
                    "aggregationType",
                    "own_aggregation_definition",
                    "otherAggregationType",
                    "sammanträde");
        } else {
            String number = folder.number().toString();
            xml.element(
                    "aggregation",
                    () -> caseFile(number, folder.papers()),
                    "systemIdentifier",
                    "arende-" + number,
                    "aggregationType",
                    "caseFile");
        }
    }

    private void meeting(List<Paper> papers) throws XMLStreamException {
        xml.text("objectId", meeting);
        xml.text("title", "Sammanträde " + meeting);
        xml.element("agents", () -> agent("owner", outgoing.body(), null));
        record("protokoll-" + outgoing.id() + "-dokument", "protokoll", this::protocol);
        records(papers);
    }

    private void protocol() throws XMLStreamException {
        xml.text("objectId", meeting + " protokoll");
        xml.text("title", "Protokoll " + meeting);
        xml.element("agents", () -> {
            agent("owner", outgoing.body(), null);
            agent("creator", front.secretary(), "sekreterare");
            agent("main_signatory", front.chair(), "ordförande");
            for (Person approver : front.approvers()) {
                agent("main_signatory", approver, "justerare");
            }
        });
        xml.element("dates", () -> {
            otherDate("sammanträdesdatum", outgoing.heldOn());
            otherDate("justeringsdatum", day(front.approvalDate()));
            otherDate("anslagsdatum", day(front.noticeUp()));
            otherDate("anslag nedtaget", day(front.noticeDown()));
            otherDate("sista dag för överklagande", day(front.appealDeadline()));
        });
        xml.element(
                "additionalInformation",
                () -> xml.empty(
                        "appendix",
                        "name",
                        outgoing.original().name(),
                        "fileFormat",
                        outgoing.mediaType(),
                        "path",
                        "original"));
    }

    private void caseFile(String number, List<Paper> papers) throws XMLStreamException {
        List<Diarienummer> written =
                papers.stream().flatMap(paper -> paper.filedUnder().stream()).toList();
        xml.text("objectId", number);
        for (String spelling : distinct(written.stream().map(Diarienummer::asWritten))) {
            xml.text("extraId", spelling, "extraIdType", "diarienummer_i_protokoll");
        }
        for (String code : distinct(written.stream().map(Diarienummer::classification))) {
            xml.text("classification", code, "classificationCode", code);
        }
        xml.text("title", CaseFolder.title(papers));
        records(papers);
    }

    private static List<String> distinct(Stream<@Nullable String> texts) {
        return texts.filter(text -> text != null && !text.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private void records(List<Paper> papers) throws XMLStreamException {
        for (Paper paper : papers) {
            String id = "protokoll-" + outgoing.id() + "-" + paper.key().anchor();
            ReportedDelegationsbeslut delegated = paper.delegated();
            if (delegated == null) {
                record(id, "protokollsutdrag", () -> item(paper));
            } else {
                record(id + "-d" + paper.position(), "delegationsbeslut", () -> delegated(paper, delegated));
            }
        }
    }

    private void record(String id, String type, Xml.Content content) throws XMLStreamException {
        xml.element(
                "record", content, "systemIdentifier", id, "recordType", type, "recordPhysicalOrDigital", "digital");
    }

    /** "Lotsnämnden 2026-03-04 § 7" */
    private String place(Paper paper) {
        int occurrence = paper.key().occurrence();
        return meeting + " § " + paper.key().paragraph() + (occurrence == 1 ? "" : " (" + occurrence + ")");
    }

    private void item(Paper paper) throws XMLStreamException {
        ReadItem item = paper.item();
        xml.text("objectId", place(paper));
        xml.text("title", paper.title());
        xml.text("runningNumber", String.valueOf(item.number()));
        references(paper, item.referenced());
        List<Recipient> recipients = item.recipients();
        if (!recipients.isEmpty()) {
            xml.empty("direction", "directionDefinition", "outgoing");
            xml.element("agents", () -> {
                for (Recipient recipient : recipients) {
                    agent("recipient", recipient.asWritten(), null);
                }
            });
        }
        String beside = item.decisions().stream()
                .filter(clause -> !isAction(clause))
                .map(DecisionClause::text)
                .collect(Collectors.joining("\n"));
        if (!beside.isEmpty()) {
            xml.text("description", beside);
        }
        xml.element("dates", () -> {
            date("decision_date", outgoing.heldOn());
            // One that is approved at the meeting has a notice of its own, which is not among what is kept.
            otherDate("justeringsdatum", item.immediatelyApproved() ? outgoing.heldOn() : day(front.approvalDate()));
            otherDate("anslagsdatum", item.immediatelyApproved() ? null : day(front.noticeUp()));
        });
        for (DecisionClause clause : item.decisions()) {
            if (isAction(clause)) {
                action(clause);
            }
        }
        if (!item.attachments().isEmpty()) {
            xml.element("notes", () -> {
                for (Value<String> attachment : item.attachments()) {
                    xml.text("note", attachment.value(), "noteType", "beslutsunderlag");
                }
            });
        }
    }

    private static boolean isAction(DecisionClause clause) {
        return clause.kind() == DecisionClause.Kind.DECISION || clause.kind() == DecisionClause.Kind.PROPOSAL;
    }

    private void action(DecisionClause clause) throws XMLStreamException {
        xml.element("action", () -> {
            xml.text("actionText", (clause.number() == null ? "" : clause.number() + ". ") + clause.text());
            xml.text("actionType", clause.kind() == DecisionClause.Kind.DECISION ? "beslut" : "förslag till beslut");
            xml.element(
                    "dates", () -> xml.text("actionDate", midnight(outgoing.heldOn()), "dateType", "decision_date"));
            xml.element("agents", () -> agent("authorising_person", outgoing.body(), "beslutsinstans"));
        });
    }

    private void delegated(Paper paper, ReportedDelegationsbeslut delegated) throws XMLStreamException {
        xml.text("objectId", place(paper) + " delegationsbeslut " + paper.position());
        if (delegated.point() != null) {
            xml.text("extraId", delegated.point(), "extraIdType", "delegationspunkt");
        }
        xml.text("title", paper.title());
        references(paper, List.of());
        xml.text("relation", place(paper), "relationType", "own_relation_definition", "otherRelationType", "anmält i");
        String delegate = delegated.delegate();
        if (delegate != null) {
            xml.element("agents", () -> agent("authorising_person", delegate, "delegat"));
        }
        LocalDate decidedOn = delegated.date();
        if (decidedOn != null) {
            xml.element("dates", () -> date("decision_date", decidedOn));
        }
    }

    /** The numbers that it names besides that of its case. */
    private void references(Paper paper, List<PlacedNumber> named) throws XMLStreamException {
        String own = paper.filedUnder().map(Diarienummer::asWritten).orElse("");
        Stream<String> all = Stream.concat(
                        paper.numbers().stream(), named.stream().map(PlacedNumber::number))
                .map(Diarienummer::asWritten);
        for (String other : distinct(all.filter(written -> !written.equals(own)))) {
            xml.text("relation", other, "relationType", "reference");
        }
    }

    private void agent(String type, @Nullable Person person, String role) throws XMLStreamException {
        if (person != null) {
            agent(type, person.name() + (person.party() == null ? "" : " (" + person.party() + ")"), role);
        }
    }

    private void agent(String type, String name, @Nullable String role) throws XMLStreamException {
        xml.element(
                "agent",
                () -> {
                    xml.text("name", name);
                    if (role != null) {
                        xml.text("role", role);
                    }
                },
                "agentType",
                type);
    }

    private static @Nullable LocalDate day(@Nullable Value<LocalDate> value) {
        return value == null ? null : value.value();
    }

    private void date(String type, LocalDate day) throws XMLStreamException {
        xml.text("date", midnight(day), "dateType", type);
    }

    private void otherDate(String type, @Nullable LocalDate day) throws XMLStreamException {
        if (day != null) {
            xml.text("date", midnight(day), "dateType", "other", "otherDateType", type);
        }
    }

    /** A day where the form asks for a moment, as the profile of Svenska kyrkan has it: "2026-03-04T00:00:00". */
    private static String midnight(LocalDate day) {
        return day + "T00:00:00";
    }
}

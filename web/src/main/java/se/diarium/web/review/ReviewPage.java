package se.diarium.web.review;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.ItemSheet;
import se.diarium.browsing.ProtocolSheet;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.ReasonSheet;
import se.diarium.correction.Change;
import se.diarium.correction.Field;
import se.diarium.correction.ItemKey;
import se.diarium.correction.Suggestion;
import se.diarium.protocol.Box;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.SourceDocument.Format;
import se.diarium.registry.FoundBy;
import se.diarium.registry.FrontPagePlace;
import se.diarium.registry.Place;
import se.diarium.registry.ProtocolVersion;
import se.diarium.reviewing.Changes;
import se.diarium.reviewing.Seen;
import se.diarium.web.Missing;
import se.diarium.web.Remembered;

/** One protocol under review, and the § of it that the address names. */
@Named
@RequestScoped
public class ReviewPage {

    /** The front page, as an address names it. */
    static final String FRONT = "forsattsblad";

    @Inject
    private Protocols protocols;

    @Inject
    private Changes changes;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "p")
    private @Nullable String place;

    private final Remembered<Optional<ItemSheet>> shown = new Remembered<>(this::find);
    private Optional<ProtocolSheet> sheet = Optional.empty();
    private List<Change> history = List.of();
    private List<Suggestion> suggestions = List.of();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : protocols.sheet(id, null);
        sheet.ifPresent(protocol -> {
            changes.requireMay(
                    protocol.version().getProtocol().getMeeting().getBody().getId());
            history = changes.history(protocol.version().getId());
            suggestions = changes.suggestions(protocol.version().getId());
        });
    }

    /** Answers 404 where there is no such protocol. */
    public void check() {
        Missing.unless(sheet);
    }

    public @Nullable ProtocolSheet getSheet() {
        return sheet.orElse(null);
    }

    /** The § that is shown: the one asked for, else the first that nobody has approved; null for the front page. */
    public @Nullable ItemSheet getItem() {
        return shown.get().orElse(null);
    }

    private Optional<ItemSheet> find() {
        if (FRONT.equals(place)) {
            return Optional.empty();
        }
        return items().stream()
                .filter(item -> item.anchor().equals(place))
                .findFirst()
                .or(() -> waiting().findFirst())
                .or(() -> items().stream().findFirst());
    }

    private List<ItemSheet> items() {
        return sheet.map(ProtocolSheet::items).orElse(List.of());
    }

    private Stream<ItemSheet> waiting() {
        return items().stream().filter(item -> !item.item().isApproved());
    }

    /** The §§ that nobody has approved, without anything that asks for more than a glance. */
    public List<ItemSheet> getClear() {
        return waiting().filter(item -> !asks(item)).toList();
    }

    /** The §§ that nobody has approved, which ask for more. */
    public List<ItemSheet> getAsking() {
        return waiting().filter(this::asks).toList();
    }

    /** A § as it is shown. */
    Seen seen(ItemSheet item) {
        ItemKey key = requireNonNull(ItemKey.of(item.anchor()));
        return new Seen(sheet.map(ProtocolSheet::version).orElseThrow().getId(), key, Changes.revision(history, key));
    }

    /** How many approvals hold that were given in one go with one, that one included. */
    long approvedWith(long change) {
        return history.stream().filter(one -> one.getId() == change).findFirst().stream()
                .flatMap(one -> history.stream().filter(other -> other.isInOneGoWith(one) && !other.isUndone()))
                .count();
    }

    /** "p45", or the word for the front page. */
    public String getAnchor() {
        ItemSheet item = getItem();
        return item == null ? FRONT : item.anchor();
    }

    /** Which state what is shown is in; goes back with every change of it. */
    public long getRevision() {
        return Changes.revision(history, key());
    }

    private @Nullable ItemKey key() {
        ItemSheet item = getItem();
        return item == null ? null : ItemKey.of(item.anchor());
    }

    /** How many §§ nobody has approved. */
    public int getLeft() {
        return sheet.map(
                        protocol -> protocol.items().size() - protocol.version().getApprovedItemCount())
                .orElse(0);
    }

    /** Why a person must look at what is shown. */
    public List<ReasonSheet> getReasons() {
        ItemSheet item = getItem();
        return sheet.map(ProtocolSheet::reasons).orElse(List.of()).stream()
                .filter(reason ->
                        item == null ? reason.anchor() == null : item.anchor().equals(reason.anchor()))
                .toList();
    }

    /** Whether a § asks for more than a glance: something does not add up, or the reader is unsure. */
    public boolean asks(ItemSheet item) {
        return !item.notableFindings().isEmpty()
                || isUnsure(item)
                || sheet.map(ProtocolSheet::reasons).orElse(List.of()).stream()
                        .anyMatch(reason -> item.anchor().equals(reason.anchor()))
                || !suggestions(item.anchor()).isEmpty();
    }

    /** Whether the reader is unsure of a value of the §. */
    public boolean isUnsure(ItemSheet item) {
        return item.foundBy().anyMatch(found -> found != null && found.getConfidence() == Confidence.UNSURE);
    }

    /** What is suggested for a § by its anchor, or for the front page by its name. */
    public List<Suggestion> suggestions(String anchor) {
        ItemKey key = FRONT.equals(anchor) ? null : ItemKey.of(anchor);
        return suggestions.stream()
                .filter(suggestion -> Objects.equals(suggestion.getItem(), key))
                .toList();
    }

    /** Suggestions for §§ that the new reading does not have. */
    public List<Suggestion> getOrphans() {
        List<String> anchors = items().stream().map(ItemSheet::anchor).toList();
        return suggestions.stream()
                .filter(suggestion -> suggestion.getItem() != null
                        && !anchors.contains(suggestion.getItem().anchor()))
                .toList();
    }

    /** What has been changed in what is shown, the latest first. */
    public List<Change> getHistory() {
        ItemKey key = key();
        return history.stream()
                .filter(change -> change.getKind() != Change.Kind.UNDO)
                .filter(change -> Objects.equals(change.getItem(), key))
                .toList();
    }

    /** The number of the latest change of anything that holds; 0 where there is none. */
    public long getLatest() {
        return history.stream()
                .filter(change -> change.getKind() != Change.Kind.UNDO && !change.isUndone())
                .mapToLong(Change::getId)
                .findFirst()
                .orElse(0);
    }

    /** Whether a person has corrected a field of what is shown. */
    public boolean isCorrected(Field field) {
        return getHistory().stream().anyMatch(change -> change.getField() == field && !change.isUndone());
    }

    /** Whether the paper can be shown as it looks. */
    public boolean isPicture() {
        return sheet.map(ProtocolSheet::version)
                .map(ProtocolVersion::getFormat)
                .filter(Format.PDF::equals)
                .isPresent();
    }

    /** The page that is shown first: where the § begins. */
    public int getPage() {
        ItemSheet item = getItem();
        return item == null ? 1 : item.item().getPlace().getPage();
    }

    public List<Field> getFrontFields() {
        return Field.ofFrontPage();
    }

    /** The value of a field of the front page, as it is typed; "" where there is none. */
    public String front(Field field) {
        ProtocolVersion version = sheet.map(ProtocolSheet::version).orElseThrow();
        Object value = switch (field) {
            case BODY -> version.getProtocol().getMeeting().getBody().getName();
            case MEETING_DATE -> version.getProtocol().getMeeting().getHeldOn();
            case START_TIME -> version.getStartTime();
            case END_TIME -> version.getEndTime();
            case PLACE -> version.getPlace();
            case CHAIR -> version.getChair();
            case SECRETARY -> version.getSecretary();
            case APPROVED_ON -> version.getApprovedOn();
            case NOTICE_UP -> version.getNoticeUp();
            case NOTICE_DOWN -> version.getNoticeDown();
            case APPEAL_DEADLINE -> version.getAppealDeadline();
            default -> throw new IllegalArgumentException(field + " is of a §");
        };
        return value == null ? "" : value.toString();
    }

    private Optional<FrontPagePlace> frontPlace(Field field) {
        return sheet.flatMap(protocol -> protocol.place(FrontPagePlace.Field.valueOf(field.name())));
    }

    /** Where a field of the front page stands, for the marks on the paper; "" where it does not. */
    public String frontAt(Field field) {
        return frontPlace(field).map(place -> at(place.getPlace())).orElse("");
    }

    /** How a field of the front page was found, or null. */
    public @Nullable FoundBy frontFoundBy(Field field) {
        return frontPlace(field).map(FrontPagePlace::getFoundBy).orElse(null);
    }

    /** A place for the marks on the paper: page, first and last line, and the box in points where there is one. */
    public String at(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        Box box = place.getBox();
        String lines = place.getPage() + " " + place.getFirstLine() + " " + place.getLastLine();
        return box == null ? lines : lines + " " + box.x0() + " " + box.y0() + " " + box.x1() + " " + box.y1();
    }
}

package se.diarium.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.browsing.BodyChoice;
import se.diarium.browsing.DispatchEdge;
import se.diarium.browsing.DispatchFilter;
import se.diarium.browsing.DispatchQueue;
import se.diarium.browsing.DispatchedRow;
import se.diarium.browsing.DueProtocol;
import se.diarium.browsing.DueRow;
import se.diarium.browsing.Page;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Window;
import se.diarium.dispatch.DispatchKey;
import se.diarium.recipient.Channel;
import se.diarium.web.PostedForm;
import se.diarium.web.Sought;
import se.diarium.web.text.Phrases;

/** What waits to be sent, or what has been; the filter and the place in the list stand in the address. */
@Named
@RequestScoped
public class DispatchPage {

    private static final int LONGEST_NAME = 160;
    private static final String YES = "ja";
    private static final String SENT = "expedierade";

    @Inject
    private DispatchQueue queue;

    @Inject
    private Protocols protocols;

    @Inject
    private PostedForm posted;

    @Inject
    private Phrases phrases;

    @Inject
    @Param(name = "visa")
    private @Nullable String shown;

    @Inject
    @Param(name = "namnd")
    private @Nullable Long body;

    @Inject
    @Param(name = "mottagare")
    private @Nullable String recipient;

    @Inject
    @Param(name = "sena")
    private @Nullable String late;

    @Inject
    @Param(name = "granskade")
    private @Nullable String approved;

    @Inject
    @Param(name = "efter")
    private @Nullable String after;

    @Inject
    @Param(name = "fore")
    private @Nullable String before;

    @Inject
    @Param(name = "noterat")
    private @Nullable Long batch;

    @Inject
    @Param(name = "angrat")
    private @Nullable Integer takenBack;

    private @Nullable Page<DueRow> due;
    private @Nullable Page<DispatchedRow> notes;
    private @Nullable Long noted;

    /** What waits. */
    public Page<DueRow> getQueue() {
        if (due == null) {
            due = queue.page(
                    filter(),
                    DispatchEdge.of(after).orElse(null),
                    DispatchEdge.of(before).orElse(null));
        }
        return due;
    }

    /** What waits, by protocol and §. */
    public List<DueProtocol> getProtocols() {
        return DueProtocol.of(getQueue().rows());
    }

    /** What has been sent. */
    public Page<DispatchedRow> getNotes() {
        if (notes == null) {
            notes = queue.dispatched(filter(), new Window(id(after), id(before)));
        }
        return notes;
    }

    private static @Nullable Long id(@Nullable String text) {
        long id = text == null ? 0 : PostedForm.id(text);
        return id == 0 ? null : id;
    }

    private DispatchFilter filter() {
        return new DispatchFilter(
                body, getRecipient(), isLate() ? DispatchFilter.longBefore(phrases.today()) : null, isApproved());
    }

    /** Whether what has been sent is shown, and not what waits. */
    public boolean isSent() {
        return SENT.equals(shown);
    }

    public @Nullable Long getBody() {
        return body;
    }

    public List<BodyChoice> getBodies() {
        return protocols.bodies(queue.reach());
    }

    /** A part of the recipient's name, or "". */
    public String getRecipient() {
        return Sought.name(recipient, LONGEST_NAME);
    }

    /** Whether only what waits longer than it should is shown. */
    public boolean isLate() {
        return YES.equals(late) && !isSent();
    }

    /** Whether only §§ that somebody has approved are shown. */
    public boolean isApproved() {
        return YES.equals(approved) && !isSent();
    }

    public boolean isFiltered() {
        return !filter().isAll();
    }

    /** Whether the list is shown from its beginning. */
    public boolean isTop() {
        return after == null && before == null;
    }

    /** The body and the recipient as an address has them, ending with an ampersand. */
    public String getWhoInAddress() {
        return (body == null ? "" : "namnd=" + body + "&")
                + (getRecipient().isEmpty() ? "" : "mottagare=" + Utils.encodeURL(getRecipient()) + "&");
    }

    /** The filter as an address has it, ending with an ampersand. */
    public String getFilterInAddress() {
        return getWhoInAddress()
                + (isLate() ? "sena=ja&" : "")
                + (isApproved() ? "granskade=ja&" : "")
                + (isSent() ? "visa=" + SENT + "&" : "");
    }

    /** The address of what is shown, to be gone on with. */
    String address() {
        return "/expediering?"
                + getFilterInAddress()
                + (after == null ? "" : "efter=" + Utils.encodeURL(after) + "&")
                + (before == null || after != null ? "" : "fore=" + Utils.encodeURL(before) + "&");
    }

    /** How much of what was noted just now is noted still; 0 where nothing was. */
    public long getNoted() {
        if (noted == null) {
            noted = batch == null || posted.getProblem() != null ? 0 : queue.noted(batch);
        }
        return noted;
    }

    public @Nullable Long getBatch() {
        return batch;
    }

    /** How much was taken back just now, or null. */
    public @Nullable Integer getTakenBack() {
        return takenBack;
    }

    /** What stands in the field: today, or what was typed and refused. */
    public String getDay() {
        return posted.getProblem() == null || posted.text("dag").isBlank()
                ? phrases.today().toString()
                : posted.text("dag");
    }

    /** The channel that was chosen when the form was refused, or null. */
    public @Nullable Channel getChannel() {
        return posted.getProblem() == null ? null : channel(posted.text("satt"));
    }

    /** What something can be sent by. */
    public List<Channel> getChannels() {
        return Stream.of(Channel.values())
                .filter(channel -> channel != Channel.NONE)
                .toList();
    }

    static @Nullable Channel channel(String name) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The day that was typed, or null where it is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a row was chosen when the form was refused. */
    public boolean isChosen(DispatchKey key) {
        return posted.getProblem() != null && Set.copyOf(posted.texts("vald")).contains(key.token());
    }
}

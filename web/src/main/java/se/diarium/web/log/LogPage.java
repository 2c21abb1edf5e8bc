package se.diarium.web.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.audit.Deed;
import se.diarium.audit.Deed.Subject;
import se.diarium.browsing.LogFilter;
import se.diarium.browsing.LogList;
import se.diarium.browsing.LogPerson;
import se.diarium.browsing.LogRow;
import se.diarium.browsing.LogSubject;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;
import se.diarium.web.language.Spoken;
import se.diarium.web.login.Visitor;

/** The log; its filter and its place in it stand in the address. People stand there by their accounts' numbers, not by name. */
@Named
@RequestScoped
public class LogPage {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    @Inject
    private LogList log;

    @Inject
    private Visitor visitor;

    @Inject
    private Spoken spoken;

    @Inject
    @Param(name = "konto")
    private @Nullable Long account;

    @Inject
    @Param(name = "vad")
    private @Nullable String what;

    @Inject
    @Param(name = "nr")
    private @Nullable Long number;

    @Inject
    @Param(name = "fran")
    private @Nullable String from;

    @Inject
    @Param(name = "till")
    private @Nullable String to;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<LogRow> page;
    private @Nullable LogSubject subject;

    /** Reads the log: here, so that whoever may not see it is turned away before anything is sent. */
    public void read() {
        getPage();
        Subject kind = kind();
        subject = kind == null || number == null
                ? null
                : log.subject(kind, number).orElse(null);
    }

    public Page<LogRow> getPage() {
        if (page == null) {
            page = log.page(filter(), new Window(after, before));
        }
        return page;
    }

    private LogFilter filter() {
        return new LogFilter(account, deeds(), day(from), day(to), kind() == null ? null : number);
    }

    private Set<Deed> deeds() {
        Subject kind = kind();
        return kind != null
                ? LogFilter.deedsTo(kind)
                : Stream.of(Deed.values())
                        .filter(deed -> deed.name().equals(what))
                        .findFirst()
                        .map(Set::of)
                        .orElse(Set.of());
    }

    /** What all deeds are wanted to, or null. */
    private @Nullable Subject kind() {
        return Stream.of(Subject.values())
                .filter(known -> known.name().equals(what))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The kinds of things that something can have been done to. */
    public List<Subject> getKinds() {
        return List.of(Subject.values());
    }

    /** What can be done to one kind of thing. */
    public List<Deed> deedsTo(Subject kind) {
        return Stream.of(Deed.values()).filter(deed -> deed.subject() == kind).toList();
    }

    public List<LogPerson> getPeople() {
        return log.people();
    }

    public @Nullable Long getAccount() {
        return account;
    }

    /** The deed, or the kind of thing, that the log is narrowed to; empty where it is to none. */
    public String getWhat() {
        Subject kind = kind();
        Set<Deed> deeds = deeds();
        return kind != null
                ? kind.name()
                : deeds.isEmpty() ? "" : deeds.iterator().next().name();
    }

    public String getFrom() {
        LocalDate day = day(from);
        return day == null ? "" : day.toString();
    }

    public String getTo() {
        LocalDate day = day(to);
        return day == null ? "" : day.toString();
    }

    /** The one thing that the log is narrowed to, or null. */
    public @Nullable LogSubject getSubject() {
        return subject;
    }

    /** Its number, or null. */
    public @Nullable Long getNumber() {
        return filter().subject();
    }

    public boolean isFiltered() {
        return !filter().isAll();
    }

    /** The address of the log with its filter, to be gone on with. */
    public String getAddress() {
        return "/logg?konto=" + (account == null ? "" : account) + "&vad=" + getWhat() + "&nr="
                + (getNumber() == null ? "" : getNumber()) + "&fran=" + getFrom() + "&till=" + getTo() + "&";
    }

    /** What an entry was about, in words; empty where it says nothing. */
    public String detail(LogRow row) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String detail = row.detail();
        return detail == null
                ? ""
                : DetailWords.of(
                        row.deed(), detail, faces.getApplication().getResourceBundle(faces, "t"), spoken::swedish);
    }

    /** Whether what it was done to already stands in the entry's words. */
    public boolean isSaid(LogRow row) {
        LogSubject done = row.subject();
        String detail = row.detail();
        return done != null && done.title().equals(detail);
    }

    /** The address of the page of what it was done to, where it has one that the visitor may see; else null. */
    public @Nullable String address(@Nullable LogSubject done) {
        if (done == null) {
            return null;
        }
        return switch (done.kind()) {
            case PROTOCOL -> "/protokoll/visa?id=" + done.id();
            case CASE_FILE -> "/arenden/visa?id=" + done.id();
            case BODY -> "/namnder/visa?id=" + done.id();
            case RECIPIENT -> "/mottagare/visa?id=" + done.id();
            case WORDING -> "/rubriker#egna";
            case RUN -> "/korningar/visa?id=" + done.id();
            case FILE -> done.run() == null ? null : "/korningar/visa?id=" + done.run();
            case ACCOUNT -> visitor.isAdministrator() ? "/anvandare/visa?id=" + done.id() : null;
            case SEARCH -> "/sok?" + done.address();
        };
    }
}

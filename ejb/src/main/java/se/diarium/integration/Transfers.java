package se.diarium.integration;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.ConflictException;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;

/** Notes that protocols have been taken over by another system, and takes it back. */
@Stateless
@RolesAllowed(Roles.REGISTRATOR)
public class Transfers {

    // Whoever registers holds the meeting, whoever corrects the version: neither changes what it says meanwhile.
    private static final String HOLD_MEETING =
            "select m.id from meeting m join protocol p on p.meeting_id = m.id where p.id = ?1 for no key update of m";
    private static final String HOLD_VERSION =
            "select revision, approved_items = items from protocol_version where protocol_id = ?1 and is_current for no key update";

    private static final String ROWS = """
            select t.id, t.protocol_id, b.name as body, m.held_on, t.reference, coalesce(a.display_name, t.made_by), t.made_at,
              not exists (select 1 from protocol_version v where v.protocol_id = t.protocol_id and v.is_current and v.revision = t.revision)
            from transfer t join protocol p on p.id = t.protocol_id join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
            left join account a on a.name = t.made_by where t.id\s""";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    /**
     * A protocol has been taken over. Said again of the same revision it changes nothing, but for another name over there.
     *
     * @return the note of it; empty where there is no such protocol
     * @throws ConflictException if the protocol says something else by now, or is not approved any longer
     */
    @RolesAllowed({Roles.REGISTRATOR, Roles.INTEGRATION})
    public Optional<Transfer> acknowledge(long protocol, Receipt receipt) {
        em.createNativeQuery(HOLD_MEETING).setParameter(1, protocol).getResultList();
        List<?> current =
                em.createNativeQuery(HOLD_VERSION).setParameter(1, protocol).getResultList();
        return current.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            if (((Number) columns[0]).longValue() != receipt.revision()) {
                throw new ConflictException(
                        "Protokollet har ändrats sedan det hämtades. Hämta det igen, för över det som är nytt och kvittera sedan.");
            }
            return find(receipt.revision())
                    .map(known -> named(known, receipt.reference()))
                    .orElseGet(() -> note(protocol, receipt, (Boolean) columns[1]));
        });
    }

    private Optional<Transfer> find(long revision) {
        return em.createQuery("select t from Transfer t where t.revision = :revision", Transfer.class)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    private Transfer named(Transfer known, @Nullable String reference) {
        if (reference != null && !reference.equals(known.getReference())) {
            known.rename(reference);
            record(Deed.TRANSFER_NOTED, known);
        }
        return known;
    }

    // The moment as exactly as the database keeps it: said again, it is the same.
    private Transfer note(long protocol, Receipt receipt, boolean approved) {
        if (!approved) {
            throw notApproved();
        }
        Transfer transfer = new Transfer(
                protocol,
                receipt,
                session.getCallerPrincipal().getName(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        em.persist(transfer);
        record(Deed.TRANSFER_NOTED, transfer);
        return transfer;
    }

    static ConflictException notApproved() {
        return new ConflictException(
                "Alla paragrafer i protokollet är inte godkända. Granska dem först, så väntar det på överföring.");
    }

    /**
     * It was not taken over: the protocol waits again.
     *
     * @throws RefusedException if it has been taken back already
     */
    public void takeBack(long id) {
        Transfer transfer = Optional.ofNullable(em.find(Transfer.class, id)).orElseThrow(Transfers::takenBack);
        em.createNativeQuery(HOLD_MEETING)
                .setParameter(1, transfer.getProtocolId())
                .getResultList();
        int deleted = em.createNativeQuery("delete from transfer where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (deleted == 0) { // by somebody else, while this one waited
            throw takenBack();
        }
        record(Deed.TRANSFER_TAKEN_BACK, transfer);
    }

    private static RefusedException takenBack() {
        return new RefusedException("Det är redan ångrat.");
    }

    /** What has been taken over, the latest first. One statement. */
    public Page<TransferRow> page(Window window) {
        Long edge = window.edge();
        List<?> rows = em.createNativeQuery(ROWS
                        + (window.isUpwards() ? "> ?1 order by t.id limit ?2" : "< ?1 order by t.id desc limit ?2"))
                .setParameter(1, edge == null ? Long.MAX_VALUE : edge)
                .setParameter(2, Page.SIZE + 1)
                .getResultList();
        return Page.of(window, rows.stream().map(row -> row((Object[]) row)).toList());
    }

    /** One of them, or nothing where it has been taken back since. */
    public Optional<TransferRow> row(long id) {
        List<?> rows = em.createNativeQuery(ROWS + "= ?1").setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(row -> row((Object[]) row));
    }

    private static TransferRow row(Object[] row) {
        return new TransferRow(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                (String) row[4],
                (String) row[5],
                ((Timestamp) row[6]).toInstant(),
                (Boolean) row[7]);
    }

    private void record(Deed deed, Transfer transfer) {
        log.record(deed, transfer.getProtocolId(), transfer.getReference());
    }
}

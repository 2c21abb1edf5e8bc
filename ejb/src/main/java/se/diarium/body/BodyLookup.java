package se.diarium.body;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.OfficialName;

/**
 * Finds the body whose paper it is by any of its names, and makes it where none has the name. For the import, which has no
 * caller; people come in by {@link BodyRegister}.
 *
 * <p>Who makes a body, or changes the names of one, has the municipality's row locked meanwhile; who has found a body holds it
 * until the transaction ends, so that it is not merged away under a paper. The order is always municipality, body, meeting.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class BodyLookup {

    // "KSAU", "KS-AU": the arbetsutskott of the body that the letters before it stand for
    private static final Pattern COMMITTEE = Pattern.compile("(\\p{L}{2,6})au");
    private static final Pattern OF_BOARD = Pattern.compile("s?arbetsutskott$");

    @PersistenceContext
    private EntityManager em;

    /**
     * The body's id.
     *
     * @param municipality its id
     * @param owner its name
     * @param name as the paper has it
     * @param day of the meeting
     */
    public long find(long municipality, OfficialName owner, OfficialName name, LocalDate day, ReadProtocol read) {
        String key = BodyKey.of(name, owner);
        Optional<Long> known = held(known(municipality, name, key, day));
        if (known.isEmpty()) {
            query("select id from municipality where id = ?1 for no key update", municipality)
                    .getResultList();
            known = held(known(municipality, name, key, day));
        }
        long body = known.orElseGet(() -> make(municipality, name, key));
        if (hasOwnName(body, key)) {
            note(body, BodyAlias.Kind.SPELLING, name.name(), key);
            Abbreviation.of(read, key)
                    .ifPresent(letters -> note(
                            body, BodyAlias.Kind.ABBREVIATION, letters, BodyKey.of(new OfficialName(letters), owner)));
        }
        return body;
    }

    /**
     * The id of a body that is known by a name; makes none.
     *
     * @param municipality its name
     * @param day of a meeting at which it had the name
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public Optional<Long> known(OfficialName municipality, OfficialName name, LocalDate day) {
        List<?> id = query("select id from municipality where folded = ?1", municipality.folded())
                .getResultList();
        return id.isEmpty() ? Optional.empty() : known((Long) id.get(0), name, BodyKey.of(name, municipality), day);
    }

    /** By which other names a body is or was known that papers call so. */
    @TransactionAttribute(NOT_SUPPORTED)
    public Set<String> otherNames(long body, OfficialName name) {
        return ((List<?>) query("select alias from body_alias where body_id = ?1", body)
                        .getResultList())
                .stream()
                        .map(String.class::cast)
                        .filter(alias -> !alias.equals(name.name()))
                        .collect(Collectors.toSet());
    }

    private Optional<Long> known(long municipality, OfficialName name, String key, LocalDate day) {
        Optional<Long> body = KnownName.bodyOf(named(municipality, key), day);
        Matcher committee = COMMITTEE.matcher(key);
        if (body.isPresent() || !Abbreviation.isOne(name, key) || !committee.matches()) {
            return body;
        }
        return KnownName.bodyOf(named(municipality, committee.group(1)), day)
                .flatMap(board -> committeeOf(municipality, board));
    }

    private Optional<Long> committeeOf(long municipality, long board) {
        List<?> rows = query("""
                        select c.id, c.folded, b.folded from body b join body c on c.municipality_id = b.municipality_id
                        where b.id = ?1 and c.municipality_id = ?2 and c.folded like '%arbetsutskott'""", board, municipality).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> ownerOf((String) row[1]).equals(ownerOf((String) row[2])))
                .map(row -> (Long) row[0])
                .findFirst();
    }

    /** "kommunstyrelsensarbetsutskott" and "kommunstyrelse" have one: "kommunstyrelse". */
    private static String ownerOf(String key) {
        String owner = OF_BOARD.matcher(key).replaceFirst("");
        return owner.replaceFirst("(?<=nämnd|styrelse)(?:en|n)$", "");
    }

    private List<KnownName> named(long municipality, String key) {
        List<?> rows = query(
                        "select body_id, kind, valid_from, valid_to from body_alias where municipality_id = ?1 and folded = ?2",
                        municipality,
                        key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KnownName(
                        (Long) row[0], BodyAlias.Kind.valueOf((String) row[1]), new Validity(day(row[2]), day(row[3]))))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** Keeps it from being merged or renamed until the transaction ends; empty if it has just been merged away. */
    private Optional<Long> held(Optional<Long> body) {
        return body.filter(id -> !query("select id from body where id = ?1 for key share", id)
                .getResultList()
                .isEmpty());
    }

    private long make(long municipality, OfficialName name, String key) {
        query("""
                        insert into body (id, municipality_id, folded, name)
                        select nextval('body_seq'), ?1, ?2, ?3
                        where not exists (select 1 from body where municipality_id = ?1 and folded = ?2)""", municipality, key, name.name()).executeUpdate();
        return (Long) query("select id from body where municipality_id = ?1 and folded = ?2", municipality, key)
                .getSingleResult();
    }

    private boolean hasOwnName(long body, String key) {
        return !query("select id from body where id = ?1 and folded = ?2", body, key)
                .getResultList()
                .isEmpty();
    }

    private void note(long body, BodyAlias.Kind kind, String alias, String key) {
        query("""
                        insert into body_alias (id, municipality_id, body_id, kind, alias, folded, source)
                        select nextval('body_alias_seq'), b.municipality_id, b.id, ?2, ?3, ?4, 'READ' from body b
                        where b.id = ?1 and not exists
                          (select 1 from body_alias a where a.body_id = ?1 and a.kind = ?2 and a.alias = ?3)
                        on conflict do nothing""", body, kind.name(), alias, key).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}

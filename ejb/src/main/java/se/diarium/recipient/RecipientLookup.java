package se.diarium.recipient;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells who is meant by what a protocol writes as a recipient. For other services, who have checked their caller. */
@Stateless
@PermitAll
public class RecipientLookup {

    @PersistenceContext
    private EntityManager em;

    /** Who is meant by one text; empty where nobody has said yet. */
    public Optional<Resolved> resolve(long municipality, String asWritten) {
        return Optional.ofNullable(resolve(municipality, List.of(asWritten)).get(asWritten));
    }

    /**
     * Who is meant by each of some texts; two statements, however many they are.
     *
     * @param municipality the id of the one whose protocol it is
     * @param asWritten at most some thousand
     * @return by text; a text that nobody is known by is not in it
     */
    public Map<String, Resolved> resolve(long municipality, Collection<String> asWritten) {
        Set<String> keys = asWritten.stream().map(RecipientKey::of).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, Recipient> known = em.createQuery(
                        "select a from RecipientAlias a join fetch a.recipient where a.municipalityId = :municipality and a.folded in :keys",
                        RecipientAlias.class)
                .setParameter("municipality", municipality)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(toMap(RecipientAlias::getFolded, RecipientAlias::getRecipient));
        Map<Long, List<Recipient>> members = members(known.values().stream()
                .filter(Recipient::isGroup)
                .map(Recipient::getId)
                .collect(Collectors.toSet()));
        Map<String, Resolved> resolved = new HashMap<>();
        for (String text : asWritten) {
            Recipient recipient = known.get(RecipientKey.of(text));
            if (recipient != null) {
                resolved.put(text, resolved(recipient, members));
            }
        }
        return resolved;
    }

    private static Resolved resolved(Recipient recipient, Map<Long, List<Recipient>> members) {
        Stream<Recipient> receivers = recipient.isRetired()
                ? Stream.empty()
                : recipient.isGroup()
                        ? members.getOrDefault(recipient.getId(), List.of()).stream()
                        : Stream.of(recipient);
        return new Resolved(
                recipient, receivers.filter(receiver -> !receiver.isRetired()).toList());
    }

    private Map<Long, List<Recipient>> members(Set<Long> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select m.id.groupId, r from GroupMember m, Recipient r where r.id = m.id.memberId and m.id.groupId in :groups order by r.sorted, r.id",
                        Object[].class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Recipient) row[1], toList())));
    }
}

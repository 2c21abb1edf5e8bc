package se.diarium.recipient;

import jakarta.persistence.EntityManager;

/** Lets one recipient go up in another: its names, its groups and its members go over, and it is no more. */
final class Merging {

    private Merging() {}

    static void move(EntityManager em, long goes, long stays) {
        em.createNativeQuery("update recipient_alias set recipient_id = ?2 where recipient_id = ?1")
                .setParameter(1, goes)
                .setParameter(2, stays)
                .executeUpdate();
        em.createNativeQuery("""
                        insert into recipient_member (group_id, member_id)
                        select case group_id when ?1 then ?2 else group_id end, case member_id when ?1 then ?2 else member_id end
                        from recipient_member where (group_id = ?1 and member_id <> ?2) or (member_id = ?1 and group_id <> ?2)
                        on conflict do nothing""").setParameter(1, goes).setParameter(2, stays).executeUpdate();
        em.createNativeQuery("delete from recipient where id = ?1")
                .setParameter(1, goes)
                .executeUpdate();
    }
}

package se.diarium.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a recipient belongs to a group. */
@Entity
@Table(name = "recipient_member")
public class GroupMember {

    @EmbeddedId
    private Id id;

    protected GroupMember() {}

    GroupMember(Recipient group, Recipient member) {
        this.id = new Id(group.getId(), member.getId());
    }

    public Id getId() {
        return id;
    }

    /** Which group, and who. */
    @Embeddable
    public static class Id implements Serializable {

        @Column(name = "group_id")
        private long groupId;

        @Column(name = "member_id")
        private long memberId;

        protected Id() {}

        Id(long groupId, long memberId) {
            this.groupId = groupId;
            this.memberId = memberId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && id.groupId == groupId && id.memberId == memberId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(groupId, memberId);
        }
    }
}

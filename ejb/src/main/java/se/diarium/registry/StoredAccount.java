package se.diarium.registry;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.LineAccount.Part;
import se.diarium.protocol.LineAccount.Run;

/** What became of each line of a version: apart from it, since only who looks at the page needs it. */
@Entity
@Table(name = "line_account")
public class StoredAccount {

    @Id
    @Column(name = "version_id")
    private long versionId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    private String runs;

    protected StoredAccount() {}

    public StoredAccount(ProtocolVersion version, LineAccount account) {
        this.version = version;
        this.runs = account.runs().stream().map(StoredAccount::written).collect(joining("\n"));
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    public LineAccount getAccount() {
        return new LineAccount(runs.lines().map(StoredAccount::read).toList());
    }

    // "3 4-9 5 ITEM_DECISION 12": page, first and last line, how many are not blank, part, §
    private static String written(Run run) {
        String written =
                "%d %d-%d %d %s".formatted(run.page(), run.firstLine(), run.lastLine(), run.lines(), run.part());
        return run.item() == null ? written : written + " " + run.item();
    }

    private static Run read(String written) {
        String[] fields = written.split("[ -]", -1);
        @Nullable Integer item = fields.length > 5 ? Integer.valueOf(fields[5]) : null;
        return new Run(
                Integer.parseInt(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Part.valueOf(fields[4]),
                item);
    }
}

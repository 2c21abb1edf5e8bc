package se.diarium.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings the schema up to date before anything else starts; whatever needs the database at start says {@code @DependsOn("Migrator")}. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    private String version;

    @PostConstruct
    void migrate() {
        Flyway flyway = flyway();
        flyway.migrate();
        version = flyway.info().current().getVersion().getVersion();
    }

    /** Whether the database answers, and its schema is the one that this deployment brought it to; one small statement. */
    public boolean isUpToDate() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select version from flyway_schema_history where success order by installed_rank desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next() && version.equals(row.getString(1));
        } catch (SQLException e) {
            return false;
        }
    }

    private Flyway flyway() {
        var configuration = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration");
        // With the transactional lock a CREATE INDEX CONCURRENTLY of a later migration would wait for ever on Flyway
        // itself.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }
}

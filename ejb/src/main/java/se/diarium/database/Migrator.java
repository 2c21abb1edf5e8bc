package se.diarium.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings the schema up to date before anything else starts; whatever needs the database at start says {@code @DependsOn("Migrator")}. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    @PostConstruct
    void migrate() {
        flyway().migrate();
    }

    /** Whether every migration that this version brings has been applied, and none has failed; asks the database. */
    public boolean isUpToDate() {
        return flyway().validateWithResult().validationSuccessful;
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

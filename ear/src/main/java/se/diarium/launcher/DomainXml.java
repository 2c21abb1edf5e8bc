package se.diarium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Payara's configuration as its zip brings it, changed to ours. It is edited as text, so that what a new Payara changes is
 * noticed: a passage that is sought and not found stops the start.
 *
 * <p>Everything listens on 127.0.0.1. What Diarium does not use is shut: JMS, the data grid, the OSGi shell (which asks for no
 * password), the persistent timers (which would open an H2 database to the net), TLS, IIOP and JMX. A proxy with TLS before it
 * says by X-Forwarded-Proto that the browser speaks https: then the session's cookie is Secure, and redirects stay on https.
 *
 * <p>It needs no other class, so that a server of one's own is set up by the same text:
 * {@code java DomainXml.java …/domain1/config/domain.xml}.
 */
final class DomainXml {

    private static final String LOOPBACK = "address=\"127.0.0.1\"";

    private String xml;

    private DomainXml(String xml) {
        this.xml = xml;
    }

    /**
     * Changes the {@code domain.xml} of a server that is run by itself, once; the console listens on 8080, for {@code asadmin} there
     * is 4848.
     *
     * @param arguments the file
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Give one file: the domain.xml of a domain that is not running.");
        }
        Path xml = Path.of(arguments[0]);
        Files.writeString(xml, seeded(Files.readString(xml), 8080, 4848));
    }

    /**
     * Makes our configuration.
     *
     * @param original {@code domain.xml} of the zip
     * @param http the console's port
     * @param admin the port for {@code asadmin}
     */
    static String seeded(String original, int http, int admin) {
        DomainXml domain = new DomainXml(original);
        domain.database();
        domain.shutWhatIsNotUsed();
        domain.listeners(http, admin);
        domain.virtualMachine();
        return domain.xml;
    }

    /** One resource for the persistence unit and the batch repository: with two pools every chunk would fail. */
    private void database() {
        replace("<resources>", """
                <resources>
                        <jdbc-connection-pool name="diarium" datasource-classname="org.postgresql.ds.PGConnectionPoolDataSource" res-type="javax.sql.ConnectionPoolDataSource"
                                steady-pool-size="2" max-pool-size="32" is-connection-validation-required="true" connection-validation-method="custom-validation"
                                validation-classname="org.glassfish.api.jdbc.validation.PostgresConnectionValidation" validate-atmost-once-period-in-seconds="30" fail-all-connections="true">
                            <property name="url" value="${ENV=DIARIUM_DB_URL}" />
                            <property name="user" value="${ENV=DIARIUM_DB_USER}" />
                            <property name="password" value="${ENV=DIARIUM_DB_PASSWORD}" />
                            <property name="reWriteBatchedInserts" value="true" />
                        </jdbc-connection-pool>
                        <jdbc-resource pool-name="diarium" jndi-name="jdbc/diarium" />""");
        replace(
                "<resource-ref ref=\"jdbc/__default\" />",
                "<resource-ref ref=\"jdbc/__default\" /><resource-ref ref=\"jdbc/diarium\" />");
        replace("<config name=\"server-config\">", """
                <config name="server-config">
                            <batch-runtime-configuration table-prefix="batch_" data-source-lookup-name="jdbc/diarium" />""");
    }

    private void shutWhatIsNotUsed() {
        replace("<iiop-service>", """
                <jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="127.0.0.1" port="7676" /></jms-service>
                            <ejb-container><ejb-timer-service ejb-timer-service="None" /></ejb-container>
                            <iiop-service>""");
        replace(
                "<hazelcast-config-specific-configuration>",
                "<hazelcast-config-specific-configuration enabled=\"false\">");
        replace("address=\"0.0.0.0\" port=\"3700\"", "enabled=\"false\" " + LOOPBACK + " port=\"3700\"");
        replace("address=\"0.0.0.0\" port=\"3820\"", "enabled=\"false\" " + LOOPBACK + " port=\"3820\"");
        replace("address=\"0.0.0.0\" port=\"3920\"", "enabled=\"false\" " + LOOPBACK + " port=\"3920\"");
        replace("address=\"0.0.0.0\" port=\"8686\"", "enabled=\"false\" " + LOOPBACK + " port=\"8686\"");
        replace("org.apache.felix.shell.remote,", "");
    }

    private void listeners(int http, int admin) {
        replace("<network-listener port=\"8080\"", "<network-listener " + LOOPBACK + " port=\"" + http + "\"");
        replace(
                "<network-listener port=\"8181\"",
                "<network-listener enabled=\"false\" " + LOOPBACK + " port=\"8181\"");
        replace("<network-listener port=\"4848\"", "<network-listener " + LOOPBACK + " port=\"" + admin + "\"");
        replace("<http default-virtual-server=\"server\"", """
                <http default-virtual-server="server" server-header="false" xpowered-by="false" scheme-mapping="X-Forwarded-Proto" compression="on" compression-min-size-bytes="1024" \
                compressable-mime-type="text/html,text/css,text/plain,text/javascript,application/javascript,application/json,image/svg+xml"\
                """);
    }

    private void virtualMachine() {
        replace("-Xmx512m", "-Xmx1g");
        replace(
                "<jvm-options>-server</jvm-options>",
                "<jvm-options>-server</jvm-options><jvm-options>-Dfile.encoding=UTF-8</jvm-options>");
    }

    /** Replaces the first place only: {@code server-config} stands before {@code default-config}. */
    private void replace(String passage, String with) {
        int at = xml.indexOf(passage);
        if (at < 0) {
            throw new IllegalStateException(
                    "domain.xml of this Payara has no " + passage + " – has it been changed already?");
        }
        xml = xml.substring(0, at) + with + xml.substring(at + passage.length());
    }
}

package se.diarium.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

    /** What is sought in Payara's own, and nothing else. */
    private static final String PAYARA = """
            <domain>
              <resources>
              </resources>
              <resource-ref ref="jdbc/__default" />
              <config name="server-config">
                <iiop-service>
                  <iiop-listener address="0.0.0.0" port="3700" id="orb-listener-1" />
                  <iiop-listener address="0.0.0.0" port="3820" id="SSL" />
                  <iiop-listener address="0.0.0.0" port="3920" id="SSL_MUTUALAUTH" />
                </iiop-service>
                <jmx-connector address="0.0.0.0" port="8686" name="system" />
                <hazelcast-config-specific-configuration></hazelcast-config-specific-configuration>
                <jvm-options>-server</jvm-options>
                <jvm-options>-Xmx512m</jvm-options>
                <jvm-options>-Dbundles=org.apache.felix.shell.remote,org.apache.felix.fileinstall</jvm-options>
                <http default-virtual-server="server" max-connections="250"></http>
                <network-listener port="8080" name="http-listener-1" />
                <network-listener port="8181" name="http-listener-2" />
                <network-listener port="4848" name="admin-listener" />
              </config>
            </domain>
            """;

    @Test
    void listensOnThisMachineOnlyAndBelievesTheProxyThatTheBrowserSpeaksTls(@TempDir Path folder) throws IOException {
        Path xml = folder.resolve("domain.xml");
        Files.writeString(xml, PAYARA, UTF_8);
        DomainXml.main(xml.toString());

        assertThat(xml)
                .content()
                .doesNotContain("0.0.0.0", "shell.remote", "-Xmx512m")
                .contains(
                        "<network-listener address=\"127.0.0.1\" port=\"8080\"",
                        "<network-listener address=\"127.0.0.1\" port=\"4848\"",
                        "scheme-mapping=\"X-Forwarded-Proto\"",
                        "compression=\"on\"",
                        "jndi-name=\"jdbc/diarium\"");
    }

    @Test
    void changesNoFileTwice(@TempDir Path folder) throws IOException {
        Path xml = folder.resolve("domain.xml");
        Files.writeString(xml, PAYARA, UTF_8);
        DomainXml.main(xml.toString());
        String once = Files.readString(xml);

        assertThatThrownBy(() -> DomainXml.main(xml.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed already");
        assertThat(xml).hasContent(once);
        assertThatThrownBy(DomainXml::main).isInstanceOf(IllegalArgumentException.class);
    }
}

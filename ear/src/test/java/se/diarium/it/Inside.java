package se.diarium.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the EAR for a test that runs inside the container: the built one, with a small WAR of the test instead of the console. */
final class Inside {

    private Inside() {}

    /** @param classes the test, and what it needs of this package */
    static EnterpriseArchive ear(Class<?>... classes) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(classes)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>"),
                        "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "inside.ear")
                .importFrom(new File(System.getProperty("diarium.ear")))
                .as(EnterpriseArchive.class);
        ear.delete("META-INF/application.xml"); // the container finds the modules by itself
        ear.delete("/diarium-web.war");
        return ear.addAsModule(war);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

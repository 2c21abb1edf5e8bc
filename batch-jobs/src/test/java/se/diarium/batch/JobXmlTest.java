package se.diarium.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A wrong name in the job's XML shows itself only when the job runs: here at once. */
class JobXmlTest {

    @Test
    void namesTheArtefactsOfThisPackageAndNoOthers() throws IOException {
        Set<String> artefacts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.diarium.batch").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(JavaClass::getSimpleName)
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .collect(Collectors.toSet());
        Set<String> references = Pattern.compile("ref=\"(\\w+)\"")
                .matcher(jobXml())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(references).isNotEmpty().isEqualTo(artefacts);
    }

    private static String jobXml() throws IOException {
        try (InputStream in = JobXmlTest.class.getResourceAsStream("/META-INF/batch-jobs/import-protocols.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

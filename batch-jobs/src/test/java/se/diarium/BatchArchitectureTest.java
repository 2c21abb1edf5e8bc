package se.diarium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the import: artefacts are adapters. */
@AnalyzeClasses(
        packages = {"se.diarium.batch", "se.diarium.extraction", "se.diarium.cli", "se.diarium.trial"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class BatchArchitectureTest {

    @ArchTest
    static final ArchRule artefactsLeaveStoringToTheRegistry = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .because("what is stored, and in which transaction, is decided in one module");

    @ArchTest
    static final ArchRule oneClassTalksToTheJobOperator = noClasses()
            .that()
            .doNotHaveSimpleName("JobService")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.batch.operations.JobOperator")
            .because("Payara ties a job to the bean that started it: another bean gets a JobSecurityException");

    @ArchTest
    static final ArchRule onlyTheExtractionOpensDocuments = noClasses()
            .that()
            .resideOutsideOfPackage("se.diarium.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..")
            .because("a document is hostile: the limits stand in one package");
}

package se.diarium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the console: a backing bean is a page's state and actions, nothing else. */
@AnalyzeClasses(packages = "se.diarium.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule pagesAskServices = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "jakarta.batch..")
            .because("roles and transactions stand in the services; a page that queries goes round both");

    @ArchTest
    static final ArchRule pagesCallNothingThatOnlyTheImportMay = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.diarium.registration..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*\\.(AuditLog|BodyLookup|FileLedger|FirstAccount|RecipientsMet|RecipientsOfBodies|RunLedger)")
            .because("they write, and let everybody in: the import at night has no roles");

    @ArchTest
    static final ArchRule pagesOpenNoDocuments = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..")
            .because("a document is hostile: it is opened by the import alone");
}

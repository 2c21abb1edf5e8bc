package se.diarium;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house that a compiler does not hold. */
@AnalyzeClasses(packages = "se.diarium", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theReaderIsPlainJava = classes()
            .that()
            .resideInAPackage("..protocol..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..protocol..", "java..", "org.jspecify..")
            .because("what reads minutes must run and be tested without a container, on the command line as at night");

    @ArchTest
    static final ArchRule theChecksArePlainJava = noClasses()
            .that()
            .resideInAPackage("..check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "..registry..", "..importing..")
            .because("a rule of law is held against what the paper says, not against what we have stored");

    @ArchTest
    static final ArchRule featuresHaveNoCycles = slices().matching("se.diarium.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package is a feature: it must be possible to read one without reading all");

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCallIt = classes()
            .that(describe(
                    "are session beans",
                    c -> c.isAnnotatedWith("jakarta.ejb.Stateless") || c.isAnnotatedWith("jakarta.ejb.Singleton")))
            .should()
            .beAnnotatedWith(describe(
                    "@RolesAllowed, @PermitAll or @DenyAll",
                    a -> a.getRawType().getPackageName().equals("jakarta.annotation.security")
                            && !a.getRawType().getSimpleName().equals("DeclareRoles")))
            .because("a service without a word on roles is open to everybody, and a page is no lock");

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class)
            .because("a date of law has no time zone, and an instant has one");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what a server has to say goes to its log");

    @ArchTest
    static final ArchRule oneLoggingWay = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
            "System.Logger is in the platform and every server routes it");

    @ArchTest
    static final ArchRule noHollowNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)")
            .because("such a name says that a class has no reason of its own");
}

package org.hearsay.verify;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The module table of {@code docs/architecture.md}, as rules. */
class ArchitectureTest {

    private static final String CORE = "org.hearsay.core..";
    private static final String MODEL = "org.hearsay.model..";
    private static final String INGEST = "org.hearsay.ingest..";
    private static final String FORMAT = "org.hearsay.format..";
    private static final String REPORT = "org.hearsay.report..";
    private static final String CLI = "org.hearsay.cli..";
    private static final String VERIFY = "org.hearsay.verify..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");

    @Test
    void theWholeProgramIsLookedAt() {
        assertThat(CLASSES.stream().filter(resideInAPackage(CORE))).isNotEmpty();
    }

    @Test
    void coreRestsOnThePlatformIcuAndAnnotationsAlone() {
        classes()
                .that(resideInAPackage(CORE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        CORE,
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "com.ibm.icu..",
                        "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void coreTouchesNoFileNetworkLogOrProcess() {
        noClasses()
                .that(resideInAPackage(CORE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging.."))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.Logger.class, Process.class, ProcessBuilder.class, Thread.class)
                .check(CLASSES);
    }

    @Test
    void coreKnowsNoClock() {
        noClasses()
                .that(resideInAPackage(CORE))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class, java.time.Instant.class)
                .check(CLASSES);
    }

    @Test
    void modelIngestFormatAndReportKnowTheCoreAndNotEachOther() {
        for (String module : List.of(MODEL, INGEST, FORMAT, REPORT)) {
            String[] others = List.of(MODEL, INGEST, FORMAT, REPORT, CLI, VERIFY).stream()
                    .filter(other -> !other.equals(module))
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(module))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void nothingPointsUpwards() {
        noClasses()
                .that(resideInAPackage(CORE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(INGEST, FORMAT, REPORT, CLI, VERIFY))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage(CLI))
                .should()
                .dependOnClassesThat(resideInAPackage(VERIFY))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingSharedCanChange() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotFinal()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier(JavaModifier.STATIC))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        List<String> unmarked = CLASSES.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .map(com.tngtech.archunit.core.domain.JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getName().contains("jmh_generated"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }
}

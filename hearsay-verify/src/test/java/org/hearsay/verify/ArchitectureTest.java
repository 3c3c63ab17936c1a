package org.hearsay.verify;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The module table of {@code docs/architecture.md}, as rules. */
class ArchitectureTest {

    private static final String ENGINE = "org.hearsay.engine..";

    /** Each module's root package and the modules it may use; what stands below these is allowed, too. */
    private static final Map<String, List<String>> MODULES = new LinkedHashMap<>();

    static {
        List<String> none = List.of();
        MODULES.put("domain", none);
        MODULES.put("engine", List.of("domain"));
        MODULES.put("english", List.of("domain", "engine"));
        MODULES.put("model", List.of("domain", "engine"));
        MODULES.put("ingest", List.of("domain"));
        MODULES.put("format", List.of("domain"));
        MODULES.put("report", List.of("domain"));
        MODULES.put("app", List.of("domain", "engine", "english", "model", "ingest", "format", "report"));
        MODULES.put("cli", List.of("domain", "engine", "english", "model", "ingest", "format", "report", "app"));
    }

    /** What a language, a model or a gazetteer implements, the text they are about, and what they are built from. */
    private static final String[] TO_IMPLEMENT = {
        "org.hearsay.engine.text",
        "org.hearsay.engine.language",
        "org.hearsay.engine.model",
        "org.hearsay.engine.gazetteer",
        "org.hearsay.engine.segment",
        "org.hearsay.engine.calendar",
        "org.hearsay.engine.read.time",
        "org.hearsay.engine.task"
    };

    /** What {@code ParityTest} in hearsay-model compares with the results of training, besides the facades. */
    private static final Set<String> FOR_PARITY = Set.of("RelationFinder", "FoundRelations", "AttributionRelation");

    /** Made anew in “Compare so that a reporter can rely on it”; until then they may need each other and other packages. */
    private static final String[] EXEMPT_FROM_CYCLES = {
        "org.hearsay.engine.compare.issue..", "org.hearsay.engine.compare.relation.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test/"))
            .importPackages("org.hearsay");

    @Test
    void theWholeProgramIsLookedAt() {
        for (String module : MODULES.keySet()) {
            assertThat(CLASSES.stream().filter(resideInAPackage(all(module))))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @Test
    void modulesUseWhatTheTableSaysAndNothingElse() {
        MODULES.forEach((module, allowed) -> {
            List<String> forbidden = new ArrayList<>(List.of(all("verify")));
            MODULES.keySet().stream()
                    .filter(other -> !other.equals(module) && !allowed.contains(other))
                    .forEach(other -> forbidden.add(all(other)));
            noClasses()
                    .that(resideInAPackage(all(module)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
                    .as("hearsay-" + module + " uses " + allowed + " alone")
                    .check(CLASSES);
        });
    }

    @Test
    void theDomainRestsOnThePlatformAndAnnotationsAlone() {
        classes()
                .that(resideInAPackage(all("domain")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(all("domain"), "java..", "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void theEngineRestsOnThePlatformIcuAndAnnotationsAlone() {
        classes()
                .that(resideInAPackage(ENGINE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        all("domain"), ENGINE, "java..", "com.ibm.icu..", "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void domainAndEngineTouchNoFileNetworkLogOrProcess() {
        noClasses()
                .that(resideInAnyPackage(all("domain"), ENGINE))
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
                .dependOnClassesThat(belongToAnyOf(System.Logger.class, Process.class, ProcessBuilder.class))
                .orShould()
                .callConstructorWhere(targetOwner(assignableTo(Thread.class)))
                .check(CLASSES);
    }

    @Test
    void domainAndEngineKnowNoClock() {
        noClasses()
                .that(resideInAnyPackage(all("domain"), ENGINE))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Clock.class, Instant.class))
                .check(CLASSES);
    }

    /** Work is done side by side by the executor that is handed in, never by a pool that all of the process shares. */
    @Test
    void nothingRunsOnTheCommonPool() {
        noClasses()
                .that(resideInAPackage("org.hearsay.."))
                .and(resideOutsideOfPackage("org.hearsay.verify.."))
                .should()
                .callMethodWhere(target(nameMatching("parallel|parallelStream|parallelSort|commonPool"))
                        .as("of parallel streams or the common pool"))
                .check(CLASSES);
    }

    /** Of the engine other modules see its facades and what a language, a model or a gazetteer has to implement. */
    @Test
    void otherModulesSeeOfTheEngineItsFacadesAndInterfacesAlone() {
        noClasses()
                .that(resideInAPackage("org.hearsay.."))
                .and(resideOutsideOfPackage(ENGINE))
                .and(resideOutsideOfPackage("org.hearsay.verify.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE)
                        .and(not(belongToAnyOf(Reader.class, Comparer.class)))
                        .and(not(INTERFACES))
                        .and(not(resideInAnyPackage(TO_IMPLEMENT))))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.hearsay.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAnyPackage(EXEMPT_FROM_CYCLES), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(EXEMPT_FROM_CYCLES))
                .check(CLASSES);
    }

    /**
     * Public is what others are meant to use (the domain, the formats, the program put together, what a language or a model
     * implements, and {@code main}); all else only where another package needs it.
     */
    @Test
    void whatIsPublicIsUsedOutsideItsPackage() {
        Set<String> open = Set.of("domain", "format", "app", "verify");
        List<String> unused = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !open.contains(module(c)) && !c.getSimpleName().equals("package-info"))
                .filter(not(resideInAnyPackage(TO_IMPLEMENT)))
                .filter(c -> !FOR_PARITY.contains(c.getSimpleName()))
                .filter(c -> c.tryGetMethod("main", String[].class).isEmpty())
                .filter(c -> c.getDirectDependenciesToSelf().stream()
                        .allMatch(d -> d.getOriginClass().getPackageName().equals(c.getPackageName())))
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    /** Names cannot be told apart by their packages: a reader meets them in an import or in talk. */
    @Test
    void noTwoClassesHaveOneName() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (JavaClass c : CLASSES) {
            boolean counts = c.isTopLevelClass() || c.getSimpleName().equals("Found");
            if (counts
                    && !c.getSimpleName().equals("package-info")
                    && !c.getPackageName().contains("jmh_generated")) {
                named.computeIfAbsent(c.getSimpleName(), n -> new ArrayList<>()).add(c.getName());
            }
        }
        named.values().removeIf(names -> names.size() == 1);

        assertThat(named).isEmpty();
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
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getName().contains("jmh_generated"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static String all(String module) {
        return "org.hearsay." + module + "..";
    }

    private static String module(JavaClass c) {
        return c.getPackageName().split("\\.", -1)[2];
    }
}

package org.depesche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the house: a stage uses only stages before it, and the core reaches nothing outside itself. */
class StagesTest {
    /** In the order the data takes them; text and lexicon are for all. */
    private static final List<String> STAGES = List.of("text", "lexicon", "page", "rights", "article", "duplicates", "language", "actors", "statements", "events", "record", "happenings");

    private static final JavaClasses CORE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.depesche");

    static Stream<Arguments> stages() {
        return IntStream.range(0, STAGES.size() - 1).mapToObj(i -> Arguments.of(STAGES.get(i), STAGES.subList(i + 1, STAGES.size())));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesOnlyStagesBeforeIt(String stage, List<String> later) {
        String[] packages = later.stream().map(name -> "org.depesche." + name + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage("org.depesche." + stage + "..").should().dependOnClassesThat().resideInAnyPackage(packages).check(CORE);
    }

    @Test
    void everyPackageIsAStage() {
        String[] packages = Stream.concat(Stream.of("org.depesche"), STAGES.stream().map(name -> "org.depesche." + name + "..")).toArray(String[]::new);
        classes().should().resideInAnyPackage(packages).check(CORE);
    }

    @Test
    void noStageUsesTheFacade() {
        DescribedPredicate<JavaClass> facade = resideInAPackage("org.depesche").and(DescribedPredicate.not(DescribedPredicate.describe("Limits", c -> c.getSimpleName().equals("Limits"))));
        noClasses().that().resideOutsideOfPackage("org.depesche").should().dependOnClassesThat(facade).check(CORE);
    }

    @Test
    void theCoreOpensNoNetworkAndReadsNoClock() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "java.sql..", "java.util.logging..").check(CORE);
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.net\\.(Socket|ServerSocket|HttpURLConnection|InetAddress)").check(CORE);
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.TimeZone").check(CORE);
        noClasses().should().callMethodWhere(DescribedPredicate.describe("now() of java.time, or the system's time", call ->
                call.getTarget().getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                        || call.getTarget().getName().matches("currentTimeMillis|nanoTime") && call.getTargetOwner().isEquivalentTo(System.class))).check(CORE);
    }

    @Test
    void theCorePrintsNothing() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }
}

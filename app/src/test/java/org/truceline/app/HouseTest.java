package org.truceline.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house holds: arrows point down, and each room touches only what is its own.
 *
 * <p>The tables are the rules; a new package is first entered here. A package name stands for its sub-packages too.
 */
class HouseTest {

    /** For each package of org.truceline the only others that it may import; floors from the ground up. */
    private static final Map<String, Set<String>> MAY_IMPORT = table("""
            truth:
            time:        truth
            geo:         truth time
            notation:

            occurrence:  truth time geo
            log:

            agreement:   truth time geo notation occurrence
            evidence:    truth time geo occurrence

            assessment:  truth time geo occurrence agreement evidence
            intake:      truth time geo notation occurrence evidence
            store:       log

            publication: truth time geo occurrence agreement evidence assessment
            batch:       truth time geo notation occurrence agreement evidence assessment intake

            spark:       intake notation agreement assessment batch
            app:         truth time geo notation occurrence log agreement evidence assessment intake store publication batch
            """);

    /** For each thing outside the house the only packages of org.truceline that may use it. */
    private static final Map<String, Set<String>> MAY_USE = table("""
            org.springframework: app
            picocli:             app spark
            com.ibm.icu:         evidence publication
            java.net.http:       app
            java.sql:            app store
            javax.sql:           app store
            org.jdbi:            app store
            org.flywaydb:        app store
            org.sqlite:          app store
            de.siegmar.fastcsv:  batch intake publication
            org.dhatim.fastexcel: intake publication
            com.fasterxml.aalto: intake
            org.apache.parquet:  batch intake
            shaded.parquet:      intake
            io.airlift.compress: batch intake
            org.postgresql:      app store
            com.zaxxer.hikari:   app store
            """);

    /** Packages that may open files; the others are given bytes, streams or readers. */
    private static final Set<String> MAY_OPEN_FILES = Set.of("app", "batch", "intake", "notation", "spark", "store");

    private static final Set<String> FILE_CLASSES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.nio.file.FileSystems",
            "java.nio.file.Files");

    /** Packages that may ask what the time is; the others are told. */
    private static final Set<String> MAY_READ_THE_CLOCK = Set.of("app");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.truceline");

    @Test
    void every_package_is_in_the_table() {
        assertThat(HOUSE).isNotEmpty();
        Set<String> found = HOUSE.stream().map(HouseTest::room).collect(toCollection(TreeSet::new));
        assertThat(MAY_IMPORT.keySet()).containsAll(found);
    }

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_what_the_table_lists() {
        return forEach(
                MAY_IMPORT,
                (room, allowed) -> noClasses()
                        .that(live(room::equals, "in " + room))
                        .should()
                        .dependOnClassesThat(describe(
                                "are ours, but neither of " + room + " nor of " + allowed,
                                used -> isOurs(used) && !room.equals(room(used)) && !allowed.contains(room(used)))));
    }

    @Test
    void no_packages_import_each_other_in_a_circle() {
        slices().matching("org.truceline.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> what_is_outside_is_used_by_its_own_packages_only() {
        return forEach(
                MAY_USE,
                (library, rooms) -> noClasses()
                        .that(liveOutside(rooms))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library + "..")));
    }

    @Test
    void files_are_opened_at_the_edge_only() {
        noClasses()
                .that(liveOutside(MAY_OPEN_FILES))
                .should()
                .dependOnClassesThat(describe("open files", used -> FILE_CLASSES.contains(used.getName())))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void the_clock_is_read_in_app_only() {
        noClasses()
                .that(liveOutside(MAY_READ_THE_CLOCK))
                .should()
                .accessTargetWhere(describe("the clock is read", HouseTest::readsTheClock))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info.java")
                .isEmpty();
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static Stream<DynamicTest> forEach(
            Map<String, Set<String>> table, BiFunction<String, Set<String>, ArchRule> rule) {
        return table.entrySet().stream()
                .map(row -> dynamicTest(
                        row.getKey(),
                        () -> rule.apply(row.getKey(), row.getValue())
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    /** Lines of {@code name: word word}, in their order. */
    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            String words = line.substring(colon + 1).strip();
            table.put(line.substring(0, colon), words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.split(" +"))));
        });
        return table;
    }

    private static DescribedPredicate<JavaClass> live(Predicate<String> room, String where) {
        return describe("live " + where, each -> room.test(room(each)));
    }

    private static DescribedPredicate<JavaClass> liveOutside(Set<String> rooms) {
        return live(room -> !rooms.contains(room), "outside " + rooms);
    }

    private static boolean isOurs(JavaClass each) {
        return each.getPackageName().startsWith("org.truceline.");
    }

    /** The first word after org.truceline, such as {@code intake} for org.truceline.intake.article. */
    private static String room(JavaClass each) {
        return isOurs(each) ? each.getPackageName().split("\\.", 4)[2] : "";
    }
}

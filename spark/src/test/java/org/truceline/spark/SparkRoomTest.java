package org.truceline.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The rules of the house for this module, which the application's own test does not see. */
class SparkRoomTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.truceline");

    @Test
    void job_knows_files_terms_and_rows_and_neither_the_application_nor_its_stores() {
        noClasses()
                .that()
                .resideInAPackage("org.truceline.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.truceline.app..",
                        "org.truceline.store..",
                        "org.truceline.log..",
                        "org.truceline.publication..",
                        "org.truceline.evidence..")
                .check(HOUSE);
    }

    @Test
    void spark_and_hadoop_are_known_to_the_job_only() {
        classes()
                .that(resideInAPackage("org.truceline..").and(not(resideInAPackage("org.truceline.spark.."))))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.apache.spark..").or(resideInAPackage("org.apache.hadoop.."))))
                .check(HOUSE);
    }
}

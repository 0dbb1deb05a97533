package org.truceline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.notation.FaultyInput;

class SparkJobTest {

    @TempDir
    Path home;

    @Test
    void job_is_told_what_assess_was_told_but_for_the_master() {
        assertThat(SparkJob.own(List.of("terms", "--spark", "local[2]", "s3a://a/b.csv", "-o", "out")))
                .containsExactly("terms", "s3a://a/b.csv", "-o", "out");
        assertThat(SparkJob.own(List.of("terms", "--spark=yarn", "f.csv", "--json")))
                .containsExactly("terms", "f.csv", "--json");
    }

    @Test
    void installed_spark_is_started_with_the_job_and_its_exit_code_is_the_commands() throws Exception {
        packed();
        Path said = home.resolve("said");
        Path spark = spark("#!/bin/sh\nprintf '%s\\n' \"$@\" > " + said + "\nexit 1\n");
        SparkJob job = new SparkJob(home, Map.of("SPARK_HOME", spark.toString()));
        assertThat(job.run("spark://host:7077", List.of("terms", "f.csv", "-o", "out")))
                .isEqualTo(1);
        assertThat(Files.readAllLines(said))
                .startsWith("--master", "spark://host:7077", "--class", "org.truceline.spark.Assess")
                .endsWith(home.resolve("app/truceline-spark.jar").toString(), "terms", "f.csv", "-o", "out")
                .doesNotContain("spark.ui.enabled=false");
    }

    @Test
    void spark_that_is_nowhere_is_asked_for() throws Exception {
        packed();
        assertThat(refusal(Map.of()))
                .hasMessageContaining("expected Spark, by SPARK_HOME; found none. Unpack Spark 4.2");
    }

    @Test
    void folder_without_spark_is_told() throws Exception {
        packed();
        assertThat(refusal(Map.of("SPARK_HOME", home.toString())))
                .hasMessageContaining("bin/spark-submit; found none. Set SPARK_HOME");
    }

    @Test
    void job_that_is_nowhere_is_asked_for() {
        assertThat(refusal(Map.of()))
                .hasMessageContaining("truceline-spark.jar; found none. Build it in a source tree");
    }

    private FaultyInput refusal(Map<String, String> environment) {
        return catchThrowableOfType(
                FaultyInput.class, () -> new SparkJob(home, environment).command("local[2]", List.of()));
    }

    private void packed() throws IOException {
        Files.createDirectory(home.resolve("app"));
        Files.createFile(home.resolve("app/truceline-spark.jar"));
    }

    private Path spark(String script) throws IOException {
        Path submit = Files.createDirectories(home.resolve("spark/bin")).resolve("spark-submit");
        Files.writeString(submit, script);
        assertThat(submit.toFile().setExecutable(true)).isTrue();
        return home.resolve("spark");
    }
}

package org.truceline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.Truceline;
import org.truceline.app.situation.CaseReader;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** A store begins with what is known of a matter, which may be its terms alone. */
class BeginTest {

    @TempDir
    private Path folder;

    @Test
    void an_office_begins_with_terms_of_which_nobody_has_reported_yet() throws IOException, FaultyInput {
        Path terms = Repository.root().resolve("examples/undof-1974");
        assertThat(terms.resolve("reports.yaml")).doesNotExist();
        String store = folder.resolve("office.db").toString();

        assertThat(run("begin", terms.toString(), "--store", store, "--office", "made up", "--zone", "Asia/Damascus"))
                .isZero();
        assertThat(run("log", "verify", store)).isZero();
        assertThat(run(
                        "daily",
                        store,
                        "--cut-off",
                        "2020-03-07T00:00+02:00",
                        "-o",
                        folder.resolve("day").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("day/daily-report.html"))).contains("2020");
        assertThat(CaseReader.atHand(Folder.at(terms)).agreement().terms()).isNotEmpty();
    }

    private static int run(String... arguments) {
        return Truceline.run(
                arguments, new PrintWriter(new StringWriter(), true), new PrintWriter(new StringWriter(), true));
    }
}

package org.truceline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Truceline;

class BenchCommandTest {

    private static final String HOME = "truceline.home";

    @TempDir
    private Path elsewhere;

    @Test
    void where_there_is_no_source_tree_it_says_so_and_starts_nothing() {
        String before = System.getProperty(HOME);
        System.setProperty(HOME, elsewhere.toString());
        try {
            StringWriter err = new StringWriter();
            int code = Truceline.run(
                    new String[] {"bench", "--quick"}, new PrintWriter(new StringWriter()), new PrintWriter(err));
            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains(elsewhere.toString(), "found no folder bench", "source tree");
            assertThat(elsewhere).isEmptyDirectory();
        } finally {
            if (before == null) {
                System.clearProperty(HOME);
            } else {
                System.setProperty(HOME, before);
            }
        }
    }
}

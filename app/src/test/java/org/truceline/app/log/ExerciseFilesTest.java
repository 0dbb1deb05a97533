package org.truceline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.Truceline;
import picocli.CommandLine.Model.CommandSpec;

/** Everything that a command writes from an exercise's store says what it is; a command that is new here fails. */
class ExerciseFilesTest {

    private static final String ENTRY = "truceline-exercise-1";

    @TempDir
    private Path folder;

    @Test
    void every_file_that_a_command_writes_from_an_exercise_is_marked() throws IOException {
        run("begin", Repository.idlib().toString(), "--store", at("play.db"), "--office", "made up", "--exercise");
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("daily", "EXERCISE. Nothing in this report is real.");
        marks.put("log backup", ENTRY);
        marks.put("log checkpoint", "truceline.org/exercise/");
        marks.put("log export", ENTRY);
        marks.put("log restore", ENTRY);

        assertThat(writers().toList()).containsExactlyInAnyOrderElementsOf(marks.keySet());
        run("daily", at("play.db"), "--cut-off", "2020-03-07T00:00+02:00", "-o", at("daily"));
        for (String command : List.of("backup", "checkpoint", "export")) {
            run("log", command, at("play.db"), "-o", at("log " + command));
        }
        run("log", "restore", at("log backup"), "-o", at("log restore"));
        for (Map.Entry<String, String> written : marks.entrySet()) {
            Path file = folder.resolve(written.getKey());
            Path page = Files.isDirectory(file) ? file.resolve("daily-report.html") : file;
            assertThat(new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1))
                    .as(written.getKey())
                    .contains(written.getValue());
        }
    }

    @Test
    void what_is_printed_of_entries_says_so() {
        run("begin", Repository.idlib().toString(), "--store", at("play.db"), "--office", "made up", "--exercise");

        assertThat(run("log", "show", at("play.db")).lines()).allMatch(line -> line.endsWith("  exercise"));
        assertThat(run("log", "show", at("play.db"), "--json")).contains("\"exercise\" : true");
        assertThat(run("log", "verify", at("play.db"))).contains("(own, exercise): ");
    }

    /** Commands that take a store, or a backup of one, and write a file. */
    private static Stream<String> writers() {
        return withAllBelow(Truceline.line().getCommandSpec())
                .filter(command -> command.findOption("-o") != null)
                .filter(command -> command.positionalParameters().stream()
                        .anyMatch(given -> given.paramLabel().matches("STORE|BACKUP")))
                .map(command -> command.qualifiedName().replaceFirst("truceline ", ""));
    }

    private static Stream<CommandSpec> withAllBelow(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(each -> withAllBelow(each.getCommandSpec())));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Truceline.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }
}

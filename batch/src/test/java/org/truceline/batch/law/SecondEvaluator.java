package org.truceline.batch.law;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evaluator that was written from the page and the schema alone, as a process that is asked line by line. */
final class SecondEvaluator implements AutoCloseable {

    /** Where it lies, seen from the root of the repository. */
    private static final Path USUAL = Path.of("second", "evaluator", "main.mjs");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private SecondEvaluator(Process process) {
        this.process = process;
        questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Its main file. */
    static Path file() {
        return Stream.of(Path.of(""), Path.of(".."))
                .map(root -> root.resolve(USUAL))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + USUAL + "."));
    }

    /** True when there is a Node that runs it. */
    static boolean hasNode() {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            return node.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static SecondEvaluator start(Path file) throws IOException {
        return new SecondEvaluator(new ProcessBuilder("node", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The answer to one line. */
    JsonNode ask(String line) throws IOException {
        questions.write(line);
        questions.newLine();
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The second evaluator ended before it answered.");
        }
        return JSON.readTree(answer);
    }

    static String json(Object tree) {
        return JSON.writeValueAsString(tree);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        process.destroy();
    }
}

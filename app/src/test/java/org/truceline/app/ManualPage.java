package org.truceline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of the manual: the files that it shows, the commands that it runs on them, and what is wrong with its blocks.
 *
 * <p>A block {@code yaml} begins with {@code # NAME.yaml} and is that file from there on, or with {@code # excerpt} and
 * repeats lines of some file of the page. A block {@code diff} begins with {@code # NAME.yaml} too: lines with a minus
 * are replaced by lines with a plus; the lines that it names stand together, once, in the file. A block {@code console}
 * holds commands, each followed by what it prints.
 *
 * @param commands in the order of the page
 * @param faults in words, each with its line
 */
record ManualPage(List<Command> commands, List<String> faults) {

    /** What begins the line of a command. */
    static final String PROMPT = "$ truceline ";

    private static final Pattern FILE = Pattern.compile("# ([\\w./-]+\\.yaml)");

    /**
     * A command as a page shows it.
     *
     * @param where the page's line
     * @param words without the program's name
     * @param output the lines shown
     * @param files the page's files as they are at that point, by name
     */
    record Command(String where, String words, List<String> output, Map<String, String> files) {}

    /** The page in this file. */
    static ManualPage read(Path file) throws IOException {
        return new Blocks(file.getFileName().toString(), Files.readAllLines(file)).page();
    }

    /** Goes through a page block by block. */
    private static final class Blocks {
        private final String name;
        private final List<String> lines;
        private final Map<String, String> files = new LinkedHashMap<>();
        private final List<String> versions = new ArrayList<>();
        private final List<Command> commands = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private final Map<String, List<String>> excerpts = new LinkedHashMap<>();

        Blocks(String name, List<String> lines) {
            this.name = name;
            this.lines = lines;
        }

        ManualPage page() {
            int at = 0;
            while (at < lines.size()) {
                if (!lines.get(at).startsWith("```")) {
                    at++;
                    continue;
                }
                int end = at + 1;
                while (end < lines.size() && !lines.get(end).equals("```")) {
                    end++;
                }
                block(lines.get(at).substring(3), name + ":" + (at + 1), lines.subList(at + 1, end));
                at = end + 1;
            }
            excerpts.forEach((where, excerpt) -> {
                if (excerpt.stream().anyMatch(line -> versions.stream().noneMatch(version -> has(version, line)))) {
                    faults.add(where + ": an excerpt with a line that stands in no file of the page");
                }
            });
            return new ManualPage(List.copyOf(commands), List.copyOf(faults));
        }

        private void block(String kind, String where, List<String> body) {
            switch (kind) {
                case "yaml" -> yaml(where, body);
                case "diff" -> diff(where, body);
                case "console" -> console(where, body);
                default -> {}
            }
        }

        private void yaml(String where, List<String> body) {
            if (body.getFirst().equals("# excerpt")) {
                excerpts.put(where, body.subList(1, body.size()));
                return;
            }
            file(where, body.getFirst()).ifPresent(file -> put(file, String.join("\n", body) + "\n"));
        }

        private void diff(String where, List<String> body) {
            Optional<String> file = file(where, body.getFirst());
            if (file.isEmpty()) {
                return;
            }
            String text = files.getOrDefault(file.get(), "");
            String before = without(body, '+');
            int at = ("\n" + text).indexOf("\n" + before);
            if (at < 0 || ("\n" + text).indexOf("\n" + before, at + 1) >= 0) {
                faults.add(where + ": the lines to be replaced do not stand in " + file.get() + " exactly once");
                return;
            }
            put(file.get(), text.substring(0, at) + without(body, '-') + text.substring(at + before.length()));
        }

        private static String without(List<String> body, char sign) {
            StringBuilder text = new StringBuilder();
            for (String line : body.subList(1, body.size())) {
                if (line.isEmpty() || line.charAt(0) != sign) {
                    text.append(line.isEmpty() ? line : line.substring(1)).append('\n');
                }
            }
            return text.toString();
        }

        private void console(String where, List<String> body) {
            List<String> output = new ArrayList<>();
            for (String line : body) {
                if (line.startsWith(PROMPT)) {
                    output = new ArrayList<>();
                    commands.add(new Command(where, line.substring(PROMPT.length()), output, Map.copyOf(files)));
                } else {
                    output.add(line);
                }
            }
        }

        private Optional<String> file(String where, String first) {
            var matcher = FILE.matcher(first);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
            faults.add(where + ": expected a block that begins with \"# NAME.yaml\" or \"# excerpt\"");
            return Optional.empty();
        }

        private void put(String file, String text) {
            files.put(file, text);
            versions.add(text);
        }

        private static boolean has(String version, String line) {
            return version.lines().anyMatch(each -> each.strip().equals(line.strip()));
        }
    }
}

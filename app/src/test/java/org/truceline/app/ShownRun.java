package org.truceline.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a command prints, results and everything else together, and whether that is what a paper shows. */
final class ShownRun {

    private static final String ANYTHING = "…";

    private ShownRun() {}

    /** All that a command prints, with the paths of these folders left out. */
    static String printed(String[] words, Path... folders) {
        StringWriter printed = new StringWriter();
        PrintWriter both = new PrintWriter(printed);
        Truceline.run(words, both, both);
        String text = printed.toString().replace("\r", "");
        for (Path folder : folders) {
            text = text.replace(folder + "/", "").replace(folder.toString(), ".");
        }
        return text;
    }

    /**
     * Line by line what a paper shows, blanks at the ends of lines and of the whole apart; a line that is {@code …} stands
     * for any lines or none, {@code …} at the end of a line for the rest of it.
     */
    static Pattern pattern(List<String> shown) {
        return Pattern.compile(shown.stream().map(ShownRun::line).collect(Collectors.joining("", "", "\\s*")));
    }

    private static String line(String line) {
        String text = line.stripTrailing();
        if (text.strip().equals(ANYTHING)) {
            return "(?:[^\n]*\n)*?";
        }
        return text.endsWith(ANYTHING)
                ? Pattern.quote(text.substring(0, text.length() - 1)) + "[^\n]*\n"
                : Pattern.quote(text) + "[ \t]*\n";
    }
}

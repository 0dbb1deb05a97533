package org.truceline.intake.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Span;

/**
 * A text under repair that knows, for each of its units, the stretch of the original for which it stands. Immutable:
 * each replacement gives a new text.
 */
final class MendedText {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Fix> fixes;

    /** A rule that touched a stretch of the original. */
    private record Fix(Span span, String rule) {}

    private MendedText(String original, String text, int[] starts, int[] ends, List<Fix> fixes) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.fixes = fixes;
    }

    static MendedText of(String original) {
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        Arrays.setAll(starts, i -> i);
        Arrays.setAll(ends, i -> i + 1);
        return new MendedText(original, original, starts, ends, List.of());
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    /** The stretch of the original for which the units from start to end stand; not empty unless they are none. */
    Span original(int start, int end) {
        return start == end ? new Span(0, 0) : new Span(starts[start], ends[end - 1]);
    }

    /** Each match replaced by the words, in one pass. */
    MendedText replace(String rule, Pattern pattern, String replacement) {
        Matcher matcher = pattern.matcher(text);
        List<Span> matches = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matches.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return matches.isEmpty() ? this : replace(rule, matches, replacement);
    }

    /** Each stretch, in rising order and apart from one another, replaced by the words. */
    MendedText replace(String rule, List<Span> stretches, String replacement) {
        StringBuilder built = new StringBuilder(text.length());
        int[] newStarts = new int[text.length() + stretches.size() * replacement.length()];
        int[] newEnds = new int[newStarts.length];
        List<Fix> newFixes = new ArrayList<>(fixes);
        int at = 0;
        for (Span stretch : stretches) {
            keep(at, stretch.start(), built, newStarts, newEnds);
            Span was = original(stretch.start(), stretch.end());
            Arrays.fill(newStarts, built.length(), built.length() + replacement.length(), was.start());
            Arrays.fill(newEnds, built.length(), built.length() + replacement.length(), was.end());
            built.append(replacement);
            newFixes.add(new Fix(was, rule));
            at = stretch.end();
        }
        keep(at, text.length(), built, newStarts, newEnds);
        int length = built.length();
        return new MendedText(
                original, built.toString(), Arrays.copyOf(newStarts, length), Arrays.copyOf(newEnds, length), newFixes);
    }

    private void keep(int from, int to, StringBuilder built, int[] newStarts, int[] newEnds) {
        System.arraycopy(starts, from, newStarts, built.length(), to - from);
        System.arraycopy(ends, from, newEnds, built.length(), to - from);
        built.append(text, from, to);
    }

    /** Where the text differs from the original, in rising order, neighbours joined. */
    List<Edit> edits() {
        Deque<Fix> due = new ArrayDeque<>(fixes.stream()
                .sorted(Comparator.comparingInt(fix -> fix.span().start()))
                .toList());
        List<Edit> edits = new ArrayList<>();
        int read = 0;
        int at = 0;
        while (at <= text.length()) {
            int from = at;
            int gapStart = read;
            while (at < text.length() && !stands(at, read)) {
                read = Math.max(read, ends[at]);
                at++;
            }
            boolean atEnd = at == text.length();
            Span gap = new Span(gapStart, Math.max(gapStart, atEnd ? original.length() : starts[at]));
            if (gap.length() > 0 || at > from) {
                String was = original.substring(gap.start(), gap.end());
                edits.add(new Edit(gap, was, text.substring(from, at), rules(due, gap)));
            }
            read = atEnd ? original.length() : ends[at];
            at++;
        }
        return edits;
    }

    /** Whether the unit is one of the original's own, at or after the place that has been read up to. */
    private boolean stands(int at, int read) {
        return starts[at] >= read && ends[at] == starts[at] + 1 && text.charAt(at) == original.charAt(starts[at]);
    }

    /** The names of the rules that touched the gap; every fix lies in one gap, and gaps come in rising order. */
    private static String rules(Deque<Fix> due, Span gap) {
        Set<String> rules = new LinkedHashSet<>();
        while (!due.isEmpty() && due.getFirst().span().start() < gap.end()) {
            rules.add(due.removeFirst().rule());
        }
        return String.join(" + ", rules);
    }
}

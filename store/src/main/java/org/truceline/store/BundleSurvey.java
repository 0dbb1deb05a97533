package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.truceline.log.BundleLine;
import org.truceline.log.BundleReader;
import org.truceline.log.Checkpoint;
import org.truceline.log.Entry;
import org.truceline.log.Form;
import org.truceline.log.LogName;
import org.truceline.log.Note;

/** The first look at a bundle: which logs, how far, under which checkpoints. What is no line of one is a fault. */
final class BundleSurvey {

    private static final int MOST_LOGS = 1000;

    private static final int MOST_NOTES = 10_000;

    /** Of one log. */
    record Reach(long first, long last, long line) {}

    private final Map<LogName, Reach> logs = new TreeMap<>();

    private final List<Note> notes = new ArrayList<>();

    private final Faults faults;

    private final Form form;

    private BundleSurvey(Form form, Faults faults) {
        this.form = form;
        this.faults = faults;
    }

    static BundleSurvey of(BundleSource source, Form form, Faults faults) throws IOException {
        BundleSurvey survey = new BundleSurvey(form, faults);
        try (InputStream in = source.open()) {
            BundleReader reader = new BundleReader(in);
            for (Optional<BundleLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                switch (line.get()) {
                    case BundleLine.OfEntry of -> survey.look(of.line(), of.entry());
                    case BundleLine.OfCheckpoint of -> survey.look(of.line(), of.note());
                    case BundleLine.Faulty faulty -> faults.add(faulty.toString());
                }
            }
        }
        return survey;
    }

    /** The logs whose entries came. */
    Map<LogName, Reach> logs() {
        return logs;
    }

    /** The checkpoints that came. */
    List<Note> notes() {
        return notes;
    }

    /** Those of one log. */
    List<Note> notes(LogName log) {
        return notes.stream()
                .filter(note -> note.checkpoint().log().name().equals(log))
                .toList();
    }

    private void look(long line, Entry entry) {
        LogName log = entry.log().name();
        checkForm(line, entry.log().form());
        Reach before = logs.get(log);
        if (before == null && logs.size() == MOST_LOGS) {
            faults.add("line " + line + ": expected at most " + MOST_LOGS + " logs; found another.");
        } else if (before != null && entry.number() <= before.last()) {
            faults.add("line " + line + ": expected the entries of a log ascending; found entry " + entry.number()
                    + " after entry " + before.last() + ".");
        } else {
            logs.put(log, new Reach(before == null ? entry.number() : before.first(), entry.number(), line));
        }
    }

    private void look(long line, Note note) {
        Checkpoint checkpoint = note.checkpoint();
        checkForm(line, checkpoint.log().form());
        if (notes.size() == MOST_NOTES) {
            faults.add("line " + line + ": expected at most " + MOST_NOTES + " checkpoints; found another.");
        } else {
            notes.add(note);
        }
    }

    private void checkForm(long line, Form found) {
        if (found != form) {
            faults.add("line " + line + ": expected " + words(form) + ", as the store is; found " + words(found) + ".");
        }
    }

    private static String words(Form form) {
        return switch (form) {
            case REAL -> "what is real";
            case EXERCISE -> "an exercise";
        };
    }
}

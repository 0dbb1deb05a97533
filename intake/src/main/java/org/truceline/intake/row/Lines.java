package org.truceline.intake.row;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The lines of a file one after another, each of a million letters at most. */
public final class Lines implements Closeable {

    private static final int LONGEST = 1 << 20;

    private final Letters letters;
    private final Reader reader;
    private long number;

    /** The lines of {@code letters}, which are closed with these. */
    public Lines(Letters letters) {
        this.letters = letters;
        this.reader = letters.reader();
    }

    /** A line with its place, without what ends it. */
    public record Line(Where where, String text) {}

    /** The next line; empty after the last. Throws, with the line, when nothing after it can be trusted. */
    public Optional<Line> next() throws FaultyInput, IOException {
        try {
            int letter = reader.read();
            if (letter < 0) {
                return Optional.empty();
            }
            number++;
            StringBuilder text = new StringBuilder();
            for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
                if (text.length() == LONGEST) {
                    throw tooLong();
                }
                text.append((char) letter);
            }
            return Optional.of(new Line(where(), text.toString()));
        } catch (Unreadable problem) {
            throw problem.asFaultyInput();
        }
    }

    private FaultyInput tooLong() {
        return new FaultyInput(List.of(new Fault(
                where(),
                "notation",
                "lines of at most " + LONGEST + " letters",
                "a longer one",
                "One record a line.")));
    }

    private Where where() {
        return letters.where(number);
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}

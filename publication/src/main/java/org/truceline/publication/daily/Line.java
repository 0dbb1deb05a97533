package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.register.RecordId;

/** Words, numbers and references in the order of reading. */
public record Line(List<Part> parts) {

    /** A line that says nothing. */
    public static final Line NOTHING = new Line(List.of());

    public Line {
        parts = List.copyOf(parts);
    }

    /** One piece of a line. */
    public sealed interface Part {

        /** As it is read. */
        String text();

        /** Words of ours. */
        record Words(String text) implements Part {}

        /** Words of somebody else, in whatever script. */
        record Told(String text) implements Part {}

        /** A number that leads to its records. */
        record Printed(PrintedNumber number) implements Part {
            @Override
            public String text() {
                return number.text();
            }
        }

        /** The records that the line rests on; read as nothing. */
        record Rests(List<RecordId> records) implements Part {
            public Rests {
                records = List.copyOf(records);
            }

            @Override
            public String text() {
                return "";
            }
        }
    }

    /** Words of ours alone. */
    public static Line of(String words) {
        return new Line(List.of(new Part.Words(words)));
    }

    /** Words of somebody else alone. */
    public static Line told(String words) {
        return new Line(List.of(new Part.Told(words)));
    }

    /** A number alone. */
    public static Line of(PrintedNumber number) {
        return new Line(List.of(new Part.Printed(number)));
    }

    /** The same with words after it. */
    public Line then(String words) {
        return words.isEmpty() ? this : with(new Part.Words(words));
    }

    /** The same with words of somebody else after it. */
    public Line thenTold(String words) {
        return with(new Part.Told(words));
    }

    /** The same with a number after it. */
    public Line then(PrintedNumber number) {
        return with(new Part.Printed(number));
    }

    /** The same with another sentence after it, where there is one. */
    public Line also(Line sentence) {
        return sentence.text().isEmpty() ? then(sentence) : then(" ").then(sentence);
    }

    /** The same with another line after it. */
    public Line then(Line other) {
        return new Line(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** The same, resting on these records. */
    public Line rests(List<RecordId> records) {
        return records.isEmpty() ? this : with(new Part.Rests(records));
    }

    private Line with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Line(more);
    }

    /** As it is read, references left out. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}

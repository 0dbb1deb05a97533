package org.truceline.intake.article;

import java.util.List;
import java.util.stream.Stream;

/** Leaves the names of private persons out of whatever is shown of an article. */
public final class Redaction {

    /** What stands in a name's place. */
    public static final String LEFT_OUT = "[a private person]";

    private final List<String> names;

    private Redaction(List<String> names) {
        this.names = names;
    }

    /** The redaction for everything that {@code reading} proposes. */
    public static Redaction of(Reading reading) {
        return new Redaction(reading.marks(Marker.PrivatePerson.class).stream()
                .map(person -> person.name().text())
                .flatMap(name -> Stream.concat(Stream.of(name), familyName(name)))
                .distinct()
                .toList());
    }

    private static Stream<String> familyName(String name) {
        int last = name.strip().lastIndexOf(' ');
        return last < 0 ? Stream.empty() : Stream.of(name.strip().substring(last + 1));
    }

    /** {@code text} without the names. */
    public String of(String text) {
        String redacted = text;
        for (String name : names) {
            redacted = redacted.replace(name, LEFT_OUT);
        }
        return redacted;
    }

    /** True when {@code text} holds one of the names. */
    public boolean touches(String text) {
        return names.stream().anyMatch(text::contains);
    }
}

package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * A published scale by which incidents are graded. It is data: an office writes its own, and what was graded keeps the
 * version by which it was.
 *
 * @param mechanism whose scale it is, where it is a body's own
 * @param grades in order, each code once
 */
public record Rubric(String title, Aspect aspect, Optional<String> mechanism, List<Grade> grades) implements Recorded {

    /** What is graded. Each apart from the others. */
    public enum Aspect implements Worded {
        /** Whether it happened. */
        OCCURRENCE,
        /** Who did it. */
        ATTRIBUTION,
        /** Where the office stands with it. */
        STATUS,
        /** How grave it is in the mechanism's own classes. */
        SEVERITY
    }

    /**
     * One step of the scale.
     *
     * @param code a short word for records
     * @param name as printed
     * @param when the condition for it, in words that two people read alike
     * @param second true when it holds only after a second person confirmed it
     */
    public record Grade(String code, String name, String when, boolean second) {

        public Grade {
            Require.text(code, "the code of a grade");
            Require.text(name, "the name of grade " + code);
            Require.text(when, "the condition of grade " + code);
        }
    }

    /** @throws IllegalArgumentException when there is no grade, or two have one code */
    public Rubric {
        Require.text(title, "the title of a rubric");
        Require.textIfAny(mechanism, "the mechanism of rubric " + title);
        grades = List.copyOf(grades);
        long codes = grades.stream().map(Grade::code).distinct().count();
        if (grades.isEmpty() || codes < grades.size()) {
            throw new IllegalArgumentException("expected grades with a code each, found "
                    + grades.stream().map(Grade::code).toList());
        }
    }

    /** The grade with this code. */
    public Optional<Grade> find(String code) {
        return grades.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}

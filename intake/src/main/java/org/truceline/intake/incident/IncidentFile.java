package org.truceline.intake.incident;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Worded;
import org.truceline.intake.Clocks;
import org.truceline.intake.Cuts;
import org.truceline.intake.Known;
import org.truceline.intake.Times;
import org.truceline.intake.deed.FactsReader;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/**
 * Reads one incident, as JSON or YAML: {@code id}, {@code act}, and what is known of {@code by}, {@code against},
 * {@code weapon}, {@code medium}, {@code number}, {@code at}, {@code from}, {@code when} (with {@code clocks},
 * {@code notBefore}, {@code notAfter}, {@code reported}, {@code told} and {@code cuts}) and {@code pleas}. What is left
 * out is not known.
 */
public final class IncidentFile {

    private IncidentFile() {}

    /**
     * An incident to ask about, with what else is known and what the accused answered.
     *
     * @param facts deeds, decisions and answers of named persons
     * @param answers in the order of the file; they are printed and decide nothing
     */
    public record Question(Occurrence occurrence, Facts facts, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one who is accused answered.
     *
     * @param by an actor's id, or words
     * @param says in words; may be empty
     */
    public record Answer(String by, ResponseType type, String says) {}

    /** The incident in the file at {@code path}, with the classes of the software; throws with every fault. */
    public static Question read(Path path) throws FaultyInput {
        return read(path, Known.BUILT_IN);
    }

    /** The incident in the file at {@code path}; throws with every fault. */
    public static Question read(Path path, Known known) throws FaultyInput {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        return read(Folder.at(folder), folder.relativize(whole).toString(), known);
    }

    /** The incident in file {@code name} of {@code folder}, with the classes of the software; throws with every fault. */
    public static Question read(Folder folder, String name) throws FaultyInput {
        return read(folder, name, Known.BUILT_IN);
    }

    /** The incident in file {@code name} of {@code folder}; throws with every fault. */
    public static Question read(Folder folder, String name, Known known) throws FaultyInput {
        Faults faults = new Faults();
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "incident", faults);
        String id = fields.text("id");
        Clocks clocks = Clocks.read(fields, "clocks");
        Optional<Occurrence> incident = occurrence(fields, id, clocks, known);
        Facts facts = FactsReader.read(fields, clocks, known);
        List<Answer> answers = answers(fields);
        fields.refuseUnknown();
        faults.throwIfAny();
        return new Question(incident.orElseThrow(), facts, answers);
    }

    /** The incident in these fields; empty, with its faults added to theirs, when it is not usable. */
    public static Optional<Occurrence> of(Fields fields) {
        Optional<Occurrence> incident =
                occurrence(fields, fields.text("id"), Clocks.read(fields, "clocks"), Known.BUILT_IN);
        fields.refuseUnknown();
        return incident;
    }

    /** The same with the ids that are known, called {@code name} where it has no {@code id}. */
    public static Optional<Occurrence> of(Fields fields, String name, Known known) {
        Optional<Occurrence> incident =
                occurrence(fields, fields.findText("id").orElse(name), Clocks.read(fields, "clocks"), known);
        fields.refuseUnknown();
        return incident;
    }

    private static Optional<Occurrence> occurrence(Fields fields, String id, Clocks clocks, Known known) {
        Optional<What> what = Means.what(fields, known);
        Who who = Persons.who(fields, known);
        Located at = Spot.find(fields, "at", known);
        Located from = Spot.find(fields, "from", known);
        When when = when(fields, clocks, known);
        List<Occurrence.Plea> pleas = Pleas.read(fields, who.by(), known);
        fields.findText("note");
        fields.items("responses");
        return what.map(told -> new Occurrence(id, told, who, at, from, when, pleas));
    }

    /** The time of {@code when}, within {@code notBefore} and {@code notAfter}, and not later than {@code reported}. */
    private static When when(Fields fields, Clocks clocks, Known known) {
        Optional<When> told = Times.find(fields, "when", clocks);
        Optional<When> bounds = Times.bounds(fields, clocks);
        Optional<When> reported = Times.find(fields, "reported", clocks).map(IncidentFile::notLaterThan);
        Optional<String> words = fields.findText("told");
        List<When.Cut> cuts = Cuts.read(fields, known);
        When whole = told.orElse(When.UNTOLD);
        for (When bound :
                List.of(bounds, reported).stream().flatMap(Optional::stream).toList()) {
            whole = within(fields, whole, bound);
        }
        return new When(words.orElse(whole.told()), whole.clocks(), whole.possible(), cuts);
    }

    /** What a report tells is not later than the report. */
    private static When notLaterThan(When report) {
        PossibleTime before =
                new PossibleTime(Optional.empty(), report.possible().until());
        return new When("reported " + report.told(), report.clocks(), before, List.of());
    }

    private static When within(Fields fields, When when, When bound) {
        Optional<PossibleTime> both = Times.both(when.possible(), bound.possible());
        if (both.isEmpty()) {
            fields.faults()
                    .add(
                            fields.where("when"),
                            "when",
                            "a time that may be " + bound.told(),
                            when.told(),
                            "The two leave no time at all; correct one of them.");
        }
        String told = when.equals(When.UNTOLD) ? bound.told() : when.told() + ", " + bound.told();
        String clocks = when.clocks().isEmpty() ? bound.clocks() : when.clocks();
        return new When(told, clocks, both.orElse(when.possible()), List.of());
    }

    private static List<Answer> answers(Fields fields) {
        List<Answer> answers = new ArrayList<>();
        for (Node item : fields.items("responses")) {
            Fields answer = Fields.of(item, "responses", fields.faults());
            answers.add(new Answer(
                    answer.text("by"),
                    answer.get(
                            "type",
                            "one of " + String.join(", ", Worded.words(ResponseType.class)),
                            word -> Worded.get(ResponseType.class, word),
                            ResponseType.NOT_ASKED),
                    answer.findText("says").orElse("")));
            answer.refuseUnknown();
        }
        return answers;
    }
}

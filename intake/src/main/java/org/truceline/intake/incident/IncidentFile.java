package org.truceline.intake.incident;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Worded;
import org.truceline.intake.Clocks;
import org.truceline.intake.Cuts;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.When;
import org.truceline.time.Told;

/**
 * Reads one incident, as JSON or YAML: {@code id}, {@code act}, and what is known of {@code by}, {@code against},
 * {@code at}, {@code when} (with {@code clocks}, {@code told} and {@code cuts}) and {@code pleas}. What is left out is
 * not known.
 */
public final class IncidentFile {

    private static final String TIME =
            "a day 2020-03-05, a clock time 2020-03-05T21:30, or one with its offset 2020-03-05T21:30Z";

    private IncidentFile() {}

    /**
     * An incident to ask about, with what the accused answered.
     *
     * @param answers in the order of the file; they are printed and decide nothing
     */
    public record Question(Occurrence occurrence, List<Answer> answers) {
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

    /** The incident in the file at {@code path}; throws with every fault. */
    public static Question read(Path path) throws FaultyInput {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        return read(Folder.at(folder), folder.relativize(whole).toString());
    }

    /** The incident in file {@code name} of {@code folder}; throws with every fault. */
    public static Question read(Folder folder, String name) throws FaultyInput {
        Faults faults = new Faults();
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "incident", faults);
        Optional<Occurrence> incident = of(fields);
        List<Answer> answers = answers(fields);
        faults.throwIfAny();
        return new Question(incident.orElseThrow(), answers);
    }

    /** The incident in these fields; empty, with its faults added to theirs, when it is not usable. */
    public static Optional<Occurrence> of(Fields fields) {
        String id = fields.text("id");
        Optional<ActClass> act = act(fields);
        Parties by = new Parties(fields.texts("by"), true);
        String against = fields.findText("against").orElse("");
        Spot at =
                fields.node("at").map(node -> Spot.read(node, fields.faults())).orElse(Spot.UNTOLD);
        When when = when(fields);
        List<Occurrence.Plea> pleas = pleas(fields);
        fields.findText("note");
        fields.items("responses");
        fields.refuseUnknown();
        return act.map(known -> new Occurrence(id, known, by, against, at.whereabouts(), at.told(), when, pleas));
    }

    private static Optional<ActClass> act(Fields fields) {
        String act = fields.text("act");
        if (ClassTree.acts().knows(act)) {
            return Optional.of(new ActClass(act));
        }
        if (!act.isEmpty()) {
            String remedy = Nearest.question(act, ClassTree.acts().ids())
                    .orElse("The classes are: "
                            + String.join(", ", ClassTree.acts().ids()) + ".");
            fields.faults().add(fields.where("act"), "act", "a class of acts", "\"" + act + "\"", remedy);
        }
        return Optional.empty();
    }

    private static When when(Fields fields) {
        Clocks clocks = Clocks.read(fields, "clocks");
        Optional<Told> time = fields.find("when", TIME, Told::parse);
        Optional<String> words = fields.findText("told");
        List<When.Cut> cuts = Cuts.read(fields);
        return time.map(told -> new When(
                        words.orElse(inWords(told)),
                        told.offset().isPresent() ? "" : clocks.inWords(),
                        clocks.hull(told),
                        cuts))
                .orElse(new When(words.orElse(When.UNTOLD.told()), "", When.UNTOLD.possible(), cuts));
    }

    private static String inWords(Told told) {
        if (told.offset().isPresent()) {
            return told.text();
        }
        return told.text() + (told.isDay() ? ", no hour and no zone told" : ", no zone told");
    }

    private static List<Occurrence.Plea> pleas(Fields fields) {
        List<Occurrence.Plea> pleas = new ArrayList<>();
        for (Node item : fields.items("pleas")) {
            Fields plea = Fields.of(item, "pleas", fields.faults());
            pleas.add(new Occurrence.Plea(plea.text("by"), plea.text("exception")));
            plea.refuseUnknown();
        }
        return pleas;
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

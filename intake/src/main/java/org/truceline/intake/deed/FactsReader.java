package org.truceline.intake.deed;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.Answers;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.Times;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Decision;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.When;
import org.truceline.time.Lasting;
import org.truceline.time.Told;

/**
 * What is known beside a question: {@code events}, when each may have happened; {@code judged}, yes or no to questions
 * that only a person can answer; and {@code decisions} of authorities, each {@code {by, about, from, until}}.
 */
public final class FactsReader {

    private static final int MOST = 1_000;
    private static final String DECIDED = "a day 1953-08-01 or a time with its offset 1953-08-01T10:00Z";

    private static final String NO_BOUNDS =
            "A decision has no bounds. Write a day, which is some instant of it; or the time that it surely covers, from the first instant that is sure until the"
                    + " last; outside it the answer stays open unless the body's register is complete.";

    private FactsReader() {}

    /** The facts that the group tells, its events and the days of its decisions on {@code clocks}; {@link Facts#NONE} when it tells none. */
    public static Facts read(Fields fields, Clocks clocks, Known known) {
        List<Deed> deeds = deeds(fields, clocks, known);
        Map<String, Boolean> answers = answers(fields, known);
        List<Decision> decisions = decisions(fields, clocks, known);
        return new Facts(deeds, decisions, answers);
    }

    private static List<Deed> deeds(Fields fields, Clocks clocks, Known known) {
        List<Deed> deeds = new ArrayList<>();
        for (String event : names(fields, "events")) {
            Fields events = fields.group("events").orElseThrow();
            known.check(Known.Sort.EVENT, event, events, event);
            Times.find(events, event, clocks).ifPresent(when -> deeds.add(deed(event, when)));
        }
        return deeds;
    }

    private static Deed deed(String event, When when) {
        return new Deed(event, when.possible(), "Told with the question: " + when.told() + ".");
    }

    private static Map<String, Boolean> answers(Fields fields, Known known) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        for (String question : names(fields, "judged")) {
            Fields judged = fields.group("judged").orElseThrow();
            known.check(Known.Sort.QUESTION, question, judged, question);
            judged.find(question, Answers.EXPECTED, Answers::parse).ifPresent(answer -> answers.put(question, answer));
        }
        return answers;
    }

    private static List<Decision> decisions(Fields fields, Clocks clocks, Known known) {
        List<Decision> decisions = new ArrayList<>();
        List<Node> items = fields.items("decisions");
        if (items.size() > MOST) {
            refuseMany(fields, "decisions", items.size());
            return decisions;
        }
        for (Node item : items) {
            Fields decision = Fields.of(item, "decisions", fields.faults());
            String by = decision.text("by");
            known.check(Known.Sort.BODY, by, decision, "by");
            String about = decision.text("about");
            known.check(Known.Sort.SUBJECT, about, decision, "about");
            Lasting inForce = inForce(decision, clocks);
            decision.refuseUnknown();
            decisions.add(new Decision(by, about, inForce));
        }
        return decisions;
    }

    /** From {@code from}, included, until {@code until}, not included; a day is some instant of it on one of the clocks. */
    private static Lasting inForce(Fields decision, Clocks clocks) {
        Optional<Told> from = edge(decision, "from");
        Optional<Told> until = edge(decision, "until");
        if (Lasting.surelyEndsFirst(from, until, clocks.zones())) {
            decision.faults()
                    .add(
                            decision.where("until"),
                            "until",
                            "a time after from",
                            until.map(Told::text).orElseThrow(),
                            "A decision for one day runs until the next.");
            return Lasting.ALWAYS;
        }
        return Lasting.between(from, until, clocks.zones());
    }

    private static Optional<Told> edge(Fields decision, String name) {
        Optional<Node> group = decision.node(name).filter(node -> !(node instanceof Node.Scalar));
        if (group.isPresent()) {
            decision.faults()
                    .add(group.get().where(), name, DECIDED, group.get().kind(), NO_BOUNDS);
            return Optional.empty();
        }
        return decision.find(name, DECIDED, FactsReader::dayOrInstant);
    }

    private static Told dayOrInstant(String text) {
        Told told = Told.parse(text);
        if (!told.isDay() && told.offset().isEmpty()) {
            throw new DateTimeException(DECIDED);
        }
        return told;
    }

    private static List<String> names(Fields fields, String name) {
        List<Node.Entry> entries = fields.entries(name);
        if (entries.size() > MOST) {
            refuseMany(fields, name, entries.size());
            return List.of();
        }
        return entries.stream().map(entry -> entry.name().text()).toList();
    }

    private static void refuseMany(Fields fields, String name, int found) {
        fields.faults().add(fields.where(name), name, "at most " + MOST, found + "", "Ask with fewer.");
    }
}

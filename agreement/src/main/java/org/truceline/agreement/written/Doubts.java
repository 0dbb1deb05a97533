package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.notation.Where;
import org.truceline.occurrence.ClassTree;

/** Finds what is not wrong in a file of terms, and worth a look. */
final class Doubts {

    private static final String NOTHING_USES_IT = "Nothing uses it.";
    private static final String KEEP_FOR_REPORTS = "Keep it only if reports tell places by it";

    private final Draft draft;
    private final Agreement agreement;
    private final Windows windows = new Windows();
    private final List<Doubt> found = new ArrayList<>();

    private Doubts(Draft draft, Agreement agreement) {
        this.draft = draft;
        this.agreement = agreement;
    }

    /** All doubts about an agreement that was read without a fault. */
    static List<Doubt> of(Draft draft, Agreement agreement) {
        Doubts doubts = new Doubts(draft, agreement);
        doubts.points();
        doubts.names();
        doubts.cutRemarks();
        doubts.oldDeeds();
        doubts.pleas();
        doubts.actors();
        doubts.daysOfMemberships();
        doubts.ownClasses();
        doubts.clockTimes();
        doubts.phases();
        doubts.instruments();
        doubts.found.addAll(new TermDoubts(agreement, doubts.windows, draft.terms.declared()).list());
        doubts.found.addAll(new TimeDoubts(
                        agreement,
                        draft.events::whereOf,
                        draft.moments.table()::whereOf,
                        id -> draft.terms.declared().getOrDefault(id, Where.of("")))
                .list());
        return doubts.found;
    }

    private void add(Where where, String about, String sentence, String remedy) {
        found.add(new Doubt(where, about, sentence, remedy));
    }

    private void points() {
        List<String> unasked = draft.points.unasked();
        for (OpenPoint point : agreement.openPoints().values()) {
            Where where = draft.points.whereOf(point.id());
            if (unasked.contains(point.id())) {
                if (!draft.withoutReadings.contains(point.id())) {
                    add(
                            where,
                            point.id(),
                            "No value uses this open point, so it changes no answer.",
                            "Use it under \"open\", or remove it; if it is only to be printed, write \"readings: none\".");
                }
            } else if (point.readings().isEmpty() && !draft.withoutReadings.contains(point.id())) {
                add(
                        where,
                        point.id(),
                        "It has no readings: whatever hangs on it stays open.",
                        "Add the readings that somebody holds, or write \"readings: none\" if nobody holds one.");
            }
        }
    }

    /** Names that nothing uses and that no clause of the text holds. */
    private void names() {
        unused(draft.events, "Nothing waits for this event.", "Remove it, or name it where it counts.");
        unused(
                draft.moments.table(),
                moment -> moment.clause().isPresent(),
                "Remove it, name it where it counts, or give the clause that names it.");
        unused(
                draft.lines.table(),
                line -> line.all().anyMatch(each -> each.clause().isPresent()),
                KEEP_FOR_REPORTS + ", or give the clause that names it.");
        unused(draft.places, NOTHING_USES_IT, KEEP_FOR_REPORTS + ".");
        unused(
                draft.regions.table(),
                region -> region.clause().isPresent(),
                KEEP_FOR_REPORTS + ", or give the clause that names it.");
        unused(draft.questions, NOTHING_USES_IT, "Remove it, or name it under \"judged\".");
        unused(
                draft.bodies,
                body -> body.clause().isPresent(),
                "If the text only names it, give the clause; its decisions count under \"decided\".");
    }

    private void unused(Table<?> table, String sentence, String remedy) {
        table.unasked().forEach(id -> add(table.whereOf(id), id, sentence, remedy));
    }

    private <T> void unused(Table<T> table, Predicate<T> isInTheText, String remedy) {
        Map<String, T> all = table.all();
        table.unasked().stream()
                .filter(id -> !isInTheText.test(Objects.requireNonNull(all.get(id))))
                .forEach(id -> add(table.whereOf(id), id, NOTHING_USES_IT, remedy));
    }

    private void cutRemarks() {
        draft.cutRemarks.forEach((id, remark) -> add(
                remark.where(),
                id,
                "Its remark \"" + remark.text().strip()
                        + "\" looks like the end of the one before it: commas part what stands" + " in [ ].",
                "If they are one remark, put the whole in quotation marks."));
    }

    private void oldDeeds() {
        draft.oldDeeds.forEach((id, node) -> add(
                node.where(),
                id,
                "The event is declared only by \"fulfilledBy\", the old form.",
                "Declare it under events, with a title, and write \"deed\"."));
    }

    private void pleas() {
        draft.otherPleas.forEach((id, where) -> add(
                where,
                id,
                "It is pleaded, and no term has an exception of that name.",
                "Name an exception, or keep it for the words that reports use."));
    }

    private void actors() {
        if (!draft.classes.asksForClasses()) {
            return;
        }
        for (Actor actor : agreement.actors().values()) {
            if (actor.under().isEmpty() && actor.memberships().isEmpty()) {
                add(
                        draft.classes.whereOf(actor.id()),
                        actor.id(),
                        "It is under no class, so whether it is one of a class that a term asks for stays open.",
                        "If the text treats it as one, add \"under: …\"; if it may be several, or it is not clear,"
                                + " leave it so.");
            }
        }
    }

    /** Whether a membership lasts stays open all through a day without an hour. */
    private void daysOfMemberships() {
        draft.classes
                .days()
                .forEach(day -> add(
                        day.where(),
                        day.actor(),
                        "Its membership counts " + day.bound() + " some instant of " + day.day() + " " + clock()
                                + ": whether it lasts then stays open.",
                        "If the text tells the hour, write the instant, such as " + day.day() + "T00:00Z or "
                                + day.day() + "T00:00+03:00."));
    }

    private String clock() {
        return agreement
                .clock()
                .map(clock -> "on the clock of " + clock.getId())
                .orElse("on any clock, since the file has no \"localTime\"");
    }

    private void ownClasses() {
        Classes classes = agreement.classes();
        ownClasses(classes.acts(), ClassTree.acts());
        ownClasses(classes.weapons(), ClassTree.weapons());
        ownClasses(classes.actors(), ClassTree.actors());
    }

    private void ownClasses(ClassTree tree, ClassTree builtIn) {
        draft.classes.loners().forEach((id, where) -> {
            Optional<String> under = tree.parentOf(id);
            List<String> beside = builtIn.ids().stream()
                    .filter(each -> under.isPresent() && builtIn.parentOf(each).equals(under))
                    .toList();
            if (!beside.isEmpty()) {
                add(
                        where,
                        id,
                        "It says nothing of what else it may be, so it surely is none of these: "
                                + String.join(", ", beside) + ".",
                        "Add \"overlaps: …\" with those that the same act, thing or person may be told as, or"
                                + " \"overlaps: []\".");
            }
        });
    }

    private void clockTimes() {
        for (Moment.Named moment : agreement.names().moments().values()) {
            if (moment.rule() instanceof Moment.Local(var local, var zone)) {
                local.all()
                        .forEach(told -> zone.all()
                                .filter(clock -> !told.isOnceOn(clock))
                                .forEach(clock -> add(
                                        draft.moments.table().whereOf(moment.id()),
                                        moment.id(),
                                        told.text() + " comes twice or never on " + clock
                                                + ", where clocks change then.",
                                        "If one instant is meant, write it in UTC.")));
            }
        }
    }

    private void phases() {
        Iterator<Agreement.Phase> phases = agreement.phases().values().iterator();
        if (!phases.hasNext()) {
            return;
        }
        for (Agreement.Phase before = phases.next(); phases.hasNext(); ) {
            Agreement.Phase next = phases.next();
            between(before, next)
                    .ifPresent(sentence -> add(
                            draft.spans.table().whereOf(next.id()),
                            next.id(),
                            sentence,
                            "If the text has it so, there is nothing to do; else let it begin with the moment with which the"
                                    + " one before ends."));
            before = next;
        }
    }

    private Optional<String> between(Agreement.Phase before, Agreement.Phase next) {
        Optional<Moment> end = before.span().until();
        Optional<Moment> start = next.span().from();
        String both = "\"" + before.id() + "\" and \"" + next.id() + "\"";
        if (end.isEmpty() || start.isEmpty()) {
            return Optional.of(
                    end.isEmpty()
                            ? "The phase before it, \"" + before.id() + "\", has no end: the two overlap."
                            : "It has no beginning: it overlaps \"" + before.id() + "\".");
        }
        if (windows.same(end.get(), start.get())) {
            return Optional.empty();
        }
        if (windows.surelyAfter(start.get(), end.get())) {
            return Optional.of("There is a gap between " + both + ".");
        }
        if (windows.surelyAfter(end.get(), start.get())) {
            return Optional.of("The phases " + both + " overlap.");
        }
        return windows.neverAfter(start.get(), end.get()) && windows.neverAfter(end.get(), start.get())
                ? Optional.empty()
                : Optional.of("There may be a gap or an overlap between " + both + ".");
    }

    private void instruments() {
        for (Map.Entry<String, Instrument> each : agreement.instruments().entrySet()) {
            if (each.getValue().inForce().filter(windows::isEmpty).isPresent()) {
                add(
                        draft.instruments.whereOf(each.getKey()),
                        each.getKey(),
                        "The instrument is never in force: it ends before it begins.",
                        "Correct from or until.");
            }
        }
    }
}

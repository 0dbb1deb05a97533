package org.truceline.agreement.written;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Actor;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.time.Lasting;
import org.truceline.time.Told;

/** Reads to which classes an actor belongs, and when; nothing of that can be open. */
final class MembershipReader {

    /**
     * A bound of a membership that is a day without an hour.
     *
     * @param actor whose membership it is
     * @param bound from or until
     * @param day as it is written
     * @param where it stands
     */
    record Day(String actor, String bound, String day, Where where) {}

    private final Draft draft;
    private final List<Day> days = new ArrayList<>();

    MembershipReader(Draft draft) {
        this.draft = draft;
    }

    /** The memberships of the actor named {@code id}, in classes that {@code known} reads. */
    List<Actor.Membership> read(String id, Fields fields, Leaf<String> known) {
        return draft.items(fields, "members").stream()
                .flatMap(item -> membership(id, item, known).stream())
                .toList();
    }

    /** The bounds that are days without an hour, in the order of the file. */
    List<Day> days() {
        return Collections.unmodifiableList(days);
    }

    /** The class under {@code name}, when given; a fault that says what to write where it is open. */
    Optional<String> sure(Fields fields, String name, Leaf<String> known) {
        Optional<Node> open = fields.node(name).filter(Values::isOpen);
        open.ifPresent(node -> refuse(node, name, known.expected()));
        return open.isPresent() ? Optional.empty() : draft.find(fields, name, known);
    }

    private Optional<Actor.Membership> membership(String id, Node item, Leaf<String> known) {
        if (Values.isOpen(item)) {
            refuse(item, "members", "a membership that is sure");
            return Optional.empty();
        }
        return Optional.of(draft.group("members", item, each -> membership(id, each, known)));
    }

    private Actor.Membership membership(String id, Fields fields, Leaf<String> known) {
        String of = fields.node("of").filter(Values::isOpen).isPresent()
                ? sure(fields, "of", known).orElseGet(known::standIn)
                : draft.get(fields, "of", known);
        Optional<Told> from = bound(id, fields, "from");
        Optional<Told> until = bound(id, fields, "until");
        if (Lasting.surelyEndsFirst(from, until, clocks())) {
            draft.faults.add(
                    fields.where("until"),
                    "until",
                    "a time after " + from.map(Told::text).orElseThrow(),
                    until.map(Told::text).orElseThrow(),
                    "");
        }
        return new Actor.Membership(of, from, until);
    }

    private List<? extends ZoneId> clocks() {
        return draft.clock.isPresent() ? List.of(draft.clock.get()) : Told.ANY_CLOCK;
    }

    private Optional<Told> bound(String id, Fields fields, String name) {
        Optional<Node> group = fields.node(name).filter(node -> !(node instanceof Node.Scalar));
        if (group.isPresent()) {
            draft.faults.add(
                    group.get().where(),
                    name,
                    Written.SOME_DAY_OR_INSTANT,
                    group.get().kind(),
                    NotOpen.MEMBERSHIP_BOUND);
            return Optional.empty();
        }
        fields.findText(name)
                .filter(text -> !text.contains("T"))
                .ifPresent(text -> days.add(new Day(id, name, text, fields.where(name))));
        return fields.find(name, Written.SOME_DAY_OR_INSTANT, Written::toldDayOrInstant);
    }

    private void refuse(Node node, String about, String expected) {
        draft.faults.add(node.where(), about, expected, "an open value", NotOpen.remedy(node, about));
    }
}

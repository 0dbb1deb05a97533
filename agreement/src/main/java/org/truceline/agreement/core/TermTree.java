package org.truceline.agreement.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;

/** Prints terms. */
final class TermTree {

    private final Agreement agreement;
    private final PredicateTree predicates;

    TermTree(Agreement agreement, PredicateTree predicates) {
        this.agreement = agreement;
        this.predicates = predicates;
    }

    Map<String, Object> term(Term term) {
        return switch (term) {
            case Term.Prohibition(Term.Head head, var pattern, var unless) ->
                head("forbid", head)
                        .putAll(predicates.group(pattern))
                        .putAny("unless", unless.stream().map(this::exemption).toList())
                        .map();
            case Term.Permission(Term.Head head, var pattern) ->
                head("permit", head).putAll(predicates.group(pattern)).map();
            case Term.Duty duty -> duty(duty);
            case Term.Limit limit -> limit(limit);
            case Term.Note(Term.Head head, var where) ->
                head("note", head).put("where", where.id()).map();
        };
    }

    private Group head(String mode, Term.Head head) {
        int inherited = Optional.ofNullable(
                        agreement.instruments().get(head.clause().instrument()))
                .map(Instrument::rank)
                .orElse(0);
        Group group = new Group()
                .put("id", head.id())
                .put("mode", mode)
                .put("title", head.title())
                .putAny("clause", head.clause().isNone() ? Map.of() : MomentTree.clause(head.clause()))
                .put("basis", Print.words(head.basis()));
        if (head.rank() != inherited) {
            group.put("rank", head.rank());
        }
        return group.put("bound", head.bound().map(bound -> Print.value(bound, List::copyOf)))
                .putAny("remarks", head.remarks());
    }

    private Object exemption(Term.Exemption exemption) {
        return new Group()
                .put("id", exemption.id())
                .put("title", exemption.title())
                .put("force", Print.words(exemption.force()))
                .put("when", exemption.when().map(predicates::group))
                .put("clause", exemption.clause().map(MomentTree::clause))
                .map();
    }

    private Map<String, Object> duty(Term.Duty duty) {
        Term.Conditions conditions = duty.conditions();
        Optional<Value<List<String>>> owners =
                Optional.of(duty.owners()).filter(each -> !each.equals(Term.Duty.NOBODY));
        return head("require", duty.head())
                .put("owners", owners.map(each -> Print.value(each, List::copyOf)))
                .put("deed", Print.value(duty.deed(), Event::id))
                .put("when", conditions.when().map(predicates::group))
                .put("provided", conditions.provided().map(predicates::group))
                .put("waived", conditions.waived().map(Event::id))
                .putAny("concurrently", conditions.concurrently())
                .put("due", MomentTree.due(duty.due()))
                .putAll(duty.recurs().map(this::recurrence).orElse(Map.of()))
                .map();
    }

    private Map<String, Object> recurrence(Term.Recurrence recurrence) {
        Group group = new Group().put("every", recurrence.every().toString()).put("times", recurrence.times());
        boolean onTheClockOfThePlaces = agreement
                .clock()
                .map(Value::of)
                .filter(recurrence.clock()::equals)
                .isPresent();
        if (recurrence.every() instanceof Amount.Calendar && !onTheClockOfThePlaces) {
            group.put("clock", MomentTree.zone(recurrence.clock()));
        }
        return group.map();
    }

    private Map<String, Object> limit(Term.Limit limit) {
        Term.Ceiling bound = limit.bound();
        return head("limit", limit.head())
                .put("count", predicates.group(limit.count()))
                .putAll(counted(limit.kind()))
                .put(bound.atMost() ? "atMost" : "atLeast", Print.value(bound.value(), TermTree::number))
                .put(
                        "ratio",
                        limit.ratio()
                                .map(to -> new Group()
                                        .put("to", predicates.group(to))
                                        .put("each", 1)
                                        .map()))
                .put("during", limit.during().map(MomentTree::span))
                .map();
    }

    private static Map<String, Object> counted(Term.Counted kind) {
        return switch (kind) {
            case Term.Counted.Stock() -> new Group().put("kind", "stock").map();
            case Term.Counted.Flow(Optional<Amount> per, var clock) -> {
                Group group = new Group()
                        .put("kind", "flow")
                        .put("per", per.map(Amount::toString).orElse("span"));
                if (per.filter(Amount.Calendar.class::isInstance).isPresent()) {
                    group.put("clock", MomentTree.zone(clock));
                }
                yield group.map();
            }
        };
    }

    private static Object number(double number) {
        if (Double.isInfinite(number)) {
            return "none";
        }
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }
}

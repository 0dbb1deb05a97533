package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Due;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Where;
import org.truceline.occurrence.ClassTree;

/** Finds terms that cannot mean what they seem to. */
final class TermDoubts {

    private static final int MOST_PARTS = 40;

    private final Agreement agreement;
    private final Windows windows;
    private final Map<String, Where> declared;
    private final List<Doubt> found = new ArrayList<>();

    TermDoubts(Agreement agreement, Windows windows, Map<String, Where> declared) {
        this.agreement = agreement;
        this.windows = windows;
        this.declared = declared;
    }

    List<Doubt> list() {
        for (Term term : agreement.terms()) {
            clause(term.head());
            switch (term) {
                case Term.Prohibition(Term.Head head, Predicate pattern, var unless) -> {
                    pattern(head, pattern);
                    unless.forEach(each -> exemption(head, pattern, each));
                }
                case Term.Permission(Term.Head head, Predicate pattern) -> pattern(head, pattern);
                case Term.Duty duty -> due(duty.head(), duty.due());
                case Term.Limit limit -> limit.during().ifPresent(span -> window(limit.head(), List.of(span)));
                case Term.Note _ -> {}
            }
        }
        agreement.permissions().forEach(this::swallowed);
        return found;
    }

    private void add(Term.Head head, String sentence, String remedy) {
        found.add(new Doubt(declared.getOrDefault(head.id(), Where.of("")), head.id(), sentence, remedy));
    }

    private void clause(Term.Head head) {
        boolean inWords = switch (head.basis()) {
            case EXPRESS, IMPLIED -> true;
            case PRACTICE, UNILATERAL, ASSUMED -> false;
        };
        if (inWords && head.clause().isNone()) {
            add(
                    head,
                    "It names no clause that it rests on.",
                    "Add \"clause: {instrument: …}\", or say under basis on what else it rests.");
        }
    }

    private void pattern(Term.Head head, Predicate pattern) {
        if (parts(pattern).isEmpty()) {
            add(
                    head,
                    "It has no condition: it holds for every act of anybody, anywhere, at any time.",
                    "Add what it is about.");
        }
        List<Predicate> parts = parts(pattern);
        parts.forEach(part -> {
            if (part instanceof Predicate.During(List<Span> spans)) {
                window(head, spans);
            }
        });
        if (excludeOneAnother(parts)) {
            add(head, "No act is of all the classes that it asks for together.", "Ask for one of them.");
        }
    }

    private void window(Term.Head head, List<Span> spans) {
        if (spans.stream().allMatch(windows::isEmpty)) {
            add(head, "It can never apply: its time ends before it begins, under every reading.", "Correct its time.");
        } else if (head.inForce()
                .filter(inForce -> spans.stream().allMatch(span -> windows.areApart(span, inForce)))
                .isPresent()) {
            add(
                    head,
                    "It can never apply: its instrument is not in force in its time, under any reading.",
                    "Correct its time, or that of the instrument.");
        }
    }

    private void due(Term.Head head, Due due) {
        if (windows.isEmpty(new Span(due.from(), due.by(), Optional.empty()))) {
            add(head, "It is over before it can be fulfilled in time, under every reading.", "Correct its due time.");
        }
    }

    private void exemption(Term.Head head, Predicate pattern, Term.Exemption exemption) {
        if (exemption.when().isEmpty()) {
            return;
        }
        List<Predicate> both = new ArrayList<>(acts(parts(pattern)));
        List<Predicate> own = acts(parts(exemption.when().get()));
        both.addAll(own);
        if (!own.isEmpty() && excludeOneAnother(both)) {
            add(
                    head,
                    "Its exception \"" + exemption.id() + "\" is about acts that the term is not about.",
                    "Correct the acts of one of them.");
        }
    }

    private static List<Predicate> acts(List<Predicate> parts) {
        return parts.stream().filter(Predicate.IsAct.class::isInstance).toList();
    }

    private boolean excludeOneAnother(List<Predicate> parts) {
        List<Value<Set<String>>> acts = new ArrayList<>();
        for (Predicate part : parts) {
            if (part instanceof Predicate.IsAct(Value<Set<String>> classes) && acts.size() < MOST_PARTS) {
                acts.add(classes);
            }
        }
        for (int i = 0; i < acts.size(); i++) {
            for (int j = i + 1; j < acts.size(); j++) {
                if (exclude(acts.get(i), acts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean exclude(Value<Set<String>> one, Value<Set<String>> other) {
        if (!(one instanceof Value.Fixed<Set<String>>(Set<String> a))
                || !(other instanceof Value.Fixed<Set<String>>(Set<String> b))
                || a.size() * b.size() > MOST_PARTS * MOST_PARTS) {
            return false;
        }
        ClassTree tree = agreement.classes().acts();
        return a.stream()
                .noneMatch(x -> b.stream()
                        .anyMatch(y ->
                                !tree.isA(x, y).isFalse() || !tree.isA(y, x).isFalse()));
    }

    /** Tells where a permit of no lower rank matches whatever a prohibition matches, so that this can never be broken. */
    private void swallowed(Term.Permission permit) {
        List<Predicate> permitted = parts(permit.pattern());
        for (Term.Prohibition prohibition : agreement.prohibitions()) {
            List<Predicate> forbidden = parts(prohibition.pattern());
            if (permit.head().basis() != Term.Basis.UNILATERAL
                    && permit.head().rank() >= prohibition.head().rank()
                    && permitted.size() <= MOST_PARTS
                    && forbidden.size() <= MOST_PARTS
                    && (permit.head().inForce().isEmpty()
                            || permit.head().inForce().equals(prohibition.head().inForce()))
                    && forbidden.containsAll(permitted)) {
                add(
                        permit.head(),
                        "It permits everything that \"" + prohibition.id()
                                + "\" forbids, which then can never be broken.",
                        "Narrow it, or give the prohibition a higher rank.");
            }
        }
    }

    private static List<Predicate> parts(Predicate pattern) {
        return pattern instanceof Predicate.All(List<Predicate> of)
                ? of.stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(pattern);
    }
}

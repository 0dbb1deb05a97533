package org.truceline.agreement.written;

import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads times in which something holds, and phases, which name them. */
final class SpanReader implements Leaf<Span> {

    private static final String FORM = "a phase of this agreement, or {from: …, until: …, daily: …}";

    private final Draft draft;
    private final Table<Agreement.Phase> phases;

    SpanReader(Draft draft) {
        this.draft = draft;
        phases = new Table<>(
                new Table.Words("a phase", "phases", "a circle of phases"), draft.faults, draft.nesting, this::phase);
    }

    Table<Agreement.Phase> table() {
        return phases;
    }

    @Override
    public String expected() {
        return FORM;
    }

    @Override
    public Span standIn() {
        return new Span(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Agreement.Phase> phase(String id, Node node) {
        return Optional.of(draft.group(
                id,
                node,
                fields -> new Agreement.Phase(
                        id, fields.findText("title").orElseGet(() -> Written.words(id)), span(fields, id))));
    }

    @Override
    public Span read(Node node, String about) {
        return switch (node) {
            case Node.Scalar name ->
                phases.find(name, about).map(Agreement.Phase::span).orElseGet(this::standIn);
            case Node.Mapping mapping
            when Values.isOpen(mapping) -> {
                draft.faults.add(
                        mapping.where(),
                        about,
                        FORM,
                        "a time that is open as a whole",
                        "Leave its moments open: {from: {open: …}, until: {open: …}}; where one reading knows of no time:"
                                + " {any: [{reading: {…}, during: …}, {reading: {…}}]}.");
                yield standIn();
            }
            case Node.Mapping mapping -> draft.group(about, mapping, fields -> span(fields, about));
            case Node.Listing list -> {
                draft.faults.add(list.where(), about, FORM, list.kind(), "");
                yield standIn();
            }
        };
    }

    private Span span(Fields fields, String about) {
        Span span = new Span(
                draft.moments.find(fields, "from"),
                draft.moments.find(fields, "until"),
                draft.find(fields, "daily", this::hours));
        if (span.equals(standIn())) {
            draft.faults.add(fields.where(), about, "at least one of from, until, daily", "none of them", "");
        }
        return span;
    }

    private Span.Hours hours(Fields fields) {
        return new Span.Hours(
                draft.values.get(fields, "from", draft.kinds.hour()),
                draft.values.get(fields, "until", draft.kinds.hour()),
                draft.values.get(fields, "zone", draft.kinds.zone()));
    }

    /**
     * The times of a term: under "during", or "from" and "until" beside one another, each within the hours under "daily";
     * none when it has no time.
     */
    List<Span> ofTerm(Fields fields) {
        List<Span> during = new java.util.ArrayList<>(draft.items(fields, "during").stream()
                .map(item -> read(item, "during"))
                .toList());
        Optional<Moment> from = draft.moments.find(fields, "from");
        Optional<Moment> until = draft.moments.find(fields, "until");
        if (from.isPresent() || until.isPresent()) {
            if (fields.has("during")) {
                draft.faults.add(
                        fields.where("during"),
                        "during",
                        "either during, or from and until",
                        "both",
                        "Write from and until into the group under during.");
            }
            during.add(new Span(from, until, Optional.empty()));
        }
        Optional<Span.Hours> daily = draft.find(fields, "daily", this::hours);
        if (daily.isEmpty()) {
            return List.copyOf(during);
        }
        if (during.isEmpty()) {
            return List.of(new Span(Optional.empty(), Optional.empty(), daily));
        }
        return during.stream().map(span -> with(fields, span, daily)).toList();
    }

    private Span with(Fields fields, Span span, Optional<Span.Hours> daily) {
        if (span.daily().isPresent()) {
            draft.faults.add(
                    fields.where("daily"),
                    "daily",
                    "hours in one place",
                    "hours beside during and hours in it",
                    "Keep one of them.");
        }
        return new Span(span.from(), span.until(), daily);
    }
}

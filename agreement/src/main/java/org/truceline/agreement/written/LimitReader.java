package org.truceline.agreement.written;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.time.Amount;

/** Reads terms that limit a number. */
final class LimitReader {

    private static final List<String> KINDS = List.of("stock", "flow");

    private final Draft draft;

    LimitReader(Draft draft) {
        this.draft = draft;
    }

    Term read(Term.Head head, Fields fields) {
        Predicate count = draft.predicates.get(fields, "count");
        String kind = fields.get(
                "kind",
                "stock (how many there are at a time) or flow (how many pass in a period)",
                text -> {
                    if (!KINDS.contains(text)) {
                        throw new IllegalArgumentException("kind");
                    }
                    return text;
                },
                "stock");
        Term.Counted counted = kind.equals("flow") ? flow(fields) : new Term.Counted.Stock();
        Optional<Ratio> ratio = draft.find(fields, "ratio", this::ratio);
        Term.Ceiling bound = ceiling(fields, ratio.map(Ratio::each).orElse(1.0));
        return new Term.Limit(head, count, counted, bound, ratio.map(Ratio::to), during(fields));
    }

    private Optional<Span> during(Fields fields) {
        List<Span> spans = draft.spans.ofTerm(fields);
        if (spans.size() > 1) {
            draft.faults.add(
                    fields.where("during"), "during", "one time", spans.size() + "", "Write one limit for each time.");
        }
        return spans.stream().findFirst();
    }

    private record Ratio(Predicate to, double each) {}

    private Ratio ratio(Fields fields) {
        double each =
                fields.find("each", "a number such as 1", LimitReader::positive).orElse(1.0);
        return new Ratio(draft.predicates.get(fields, "to"), each);
    }

    private static Double positive(String text) {
        Double number = PredicateReader.count(text);
        if (number <= 0) {
            throw new IllegalArgumentException("more than zero");
        }
        return number;
    }

    private Term.Counted flow(Fields fields) {
        Optional<Amount> per = per(fields);
        if (per.isPresent() && per.get() instanceof Amount.Calendar) {
            return new Term.Counted.Flow(per, draft.values.get(fields, "clock", draft.kinds.zone()));
        }
        draft.values.find(fields, "clock", draft.kinds.zone());
        return new Term.Counted.Flow(per, Value.<ZoneId>of(ZoneOffset.UTC));
    }

    private Optional<Amount> per(Fields fields) {
        Optional<Node> per = fields.node("per");
        if (per.isEmpty()) {
            draft.faults.add(
                    fields.where(),
                    "per",
                    "a period such as P1D, or span for the limit's whole time",
                    "nothing",
                    "Add \"per: …\".");
            return Optional.empty();
        }
        if (per.get() instanceof Node.Scalar(var _, String text) && text.strip().equals("span")) {
            return Optional.empty();
        }
        Amount amount = draft.get(fields, "per", draft.kinds.amount());
        if (DutyReader.isNone(amount)) {
            draft.faults.add(fields.where("per"), "per", "some time", amount.toString(), "");
        }
        return Optional.of(amount);
    }

    private Term.Ceiling ceiling(Fields fields, double each) {
        boolean atMost = draft.form(fields, "limit", List.of("atMost", "atLeast"))
                .map("atMost"::equals)
                .orElse(fields.has("atMost"));
        String name = atMost ? "atMost" : "atLeast";
        double none = atMost ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        Leaf<Double> number = draft.kinds.single(
                "a number such as 75, or none",
                0.0,
                text -> text.equals("none") ? Double.valueOf(none) : PredicateReader.count(text),
                List.of());
        Value<Double> value = draft.values.find(fields, name, number).orElseGet(() -> Value.of(0.0));
        return new Term.Ceiling(atMost, value.map(bound -> bound / each));
    }
}

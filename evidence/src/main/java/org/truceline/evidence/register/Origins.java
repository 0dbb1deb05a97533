package org.truceline.evidence.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From how many independent origins accounts come: outlets that repeat one source are one origin, sources that speak for
 * one side are one, and an observation of ours is the origin that its observer is.
 */
public record Origins(Register register) {

    /** An origin in words, and the accounts that come from it. */
    public record Origin(String name, List<RecordId> accounts) {

        private Origin and(Origin more) {
            return new Origin(
                    name,
                    Stream.concat(accounts.stream(), more.accounts.stream()).toList());
        }
    }

    /** Two sources may have one name: they are told apart by the key. */
    private record Teller(String key, String name) {

        static Teller named(String name) {
            return new Teller(name, name);
        }

        static Teller of(RecordId source, RegisteredSource known) {
            return known.side()
                    .map(side -> named("side " + side))
                    .orElseGet(() -> new Teller("source " + source, "source " + known.cover()));
        }
    }

    /** The origins of these accounts, in their order. */
    public List<Origin> of(List<RecordId> accounts) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (RecordId account : accounts) {
            register.find(account, Account.class)
                    .map(this::teller)
                    .ifPresent(teller ->
                            origins.merge(teller.key(), new Origin(teller.name(), List.of(account)), Origin::and));
        }
        return List.copyOf(origins.values());
    }

    private Teller teller(Account account) {
        return switch (account) {
            case ObservationMade observation -> Teller.named("observer " + observation.observer());
            case ClaimMade claim ->
                claim.asserting()
                        .flatMap(this::source)
                        .or(() -> claim.asserter().map(asserter -> Teller.named("\"" + asserter + "\"")))
                        .orElseGet(() -> root(claim.report(), new HashSet<>()));
        };
    }

    private Teller root(RecordId report, Set<RecordId> seen) {
        if (!seen.add(report)) {
            return Teller.named("reports that repeat one another");
        }
        Optional<ReceivedReport> found = register.find(report, ReceivedReport.class);
        Stream<RecordId> repeated = found.stream().flatMap(text -> text.repeats().stream());
        return repeated.findFirst()
                .map(earlier -> root(earlier, seen))
                .or(() -> found.flatMap(ReceivedReport::source).flatMap(this::source))
                .orElseGet(() -> Teller.named("a source that is not known"));
    }

    private Optional<Teller> source(RecordId source) {
        return register.find(source, RegisteredSource.class).map(known -> Teller.of(source, known));
    }
}

package org.truceline.evidence.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From how many independent origins accounts come: outlets that repeat one source are one origin, sources that speak for
 * one side are one, and an observation of ours is the origin that its observer is.
 */
public record Origins(Register register) {

    /** An origin in words, and the accounts that come from it. */
    public record Origin(String name, List<RecordId> accounts) {}

    /** The origins of these accounts, in their order. */
    public List<Origin> of(List<RecordId> accounts) {
        record Traced(String name, RecordId account) {}
        List<Traced> traced = accounts.stream()
                .flatMap(account ->
                        register.find(account, Account.class).stream().map(said -> new Traced(name(said), account)))
                .toList();
        return traced.stream()
                .map(Traced::name)
                .distinct()
                .map(name -> new Origin(
                        name,
                        traced.stream()
                                .filter(each -> each.name().equals(name))
                                .map(Traced::account)
                                .toList()))
                .toList();
    }

    private String name(Account account) {
        return switch (account) {
            case ObservationMade observation -> "observer " + observation.observer();
            case ClaimMade claim ->
                claim.asserting()
                        .flatMap(source ->
                                register.find(source, RegisteredSource.class).map(found -> name(source, found)))
                        .or(() -> claim.asserter().map(asserter -> "\"" + asserter + "\""))
                        .orElseGet(() -> root(claim.report(), new HashSet<>()));
        };
    }

    private String root(RecordId report, Set<RecordId> seen) {
        if (!seen.add(report)) {
            return "reports that repeat one another";
        }
        Optional<ReceivedReport> found = register.find(report, ReceivedReport.class);
        Stream<RecordId> repeated = found.stream().flatMap(text -> text.repeats().stream());
        return repeated.findFirst()
                .map(earlier -> root(earlier, seen))
                .or(() -> found.flatMap(ReceivedReport::source)
                        .flatMap(source ->
                                register.find(source, RegisteredSource.class).map(known -> name(source, known))))
                .orElse("a source that is not known");
    }

    private static String name(RecordId id, RegisteredSource source) {
        return source.side().map(side -> "side " + side).orElse("source " + id + " (" + source.cover() + ")");
    }
}

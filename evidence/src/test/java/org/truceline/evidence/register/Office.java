package org.truceline.evidence.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A register that tests write into, a minute for each stroke. */
final class Office {

    private Register register = Register.EMPTY;

    private Instant now = Instant.parse("2020-03-06T06:00:00Z");

    Register register() {
        return register;
    }

    Instant now() {
        return now;
    }

    RecordId enter(String author, Recorded recorded) {
        RecordId record = new RecordId(UUID.randomUUID());
        enter(List.of(Entered.anew(record, author, UUID.randomUUID(), recorded)));
        return record;
    }

    List<Version> enter(List<Entered> entered) {
        now = now.plusSeconds(60);
        List<Version> versions = entered.stream()
                .map(each -> new Version(UUID.randomUUID(), "this office", now, each))
                .toList();
        register = register.with(versions);
        return versions;
    }

    RecordId source(String cover, Optional<String> side) {
        return enter("a", new RegisteredSource(cover, org.truceline.evidence.SourceKind.NEWSROOM, side));
    }

    RecordId report(Optional<RecordId> source, List<RecordId> repeats) {
        return enter(
                "a",
                new ReceivedReport(
                        source,
                        ReceivedReport.Channel.PUBLISHED,
                        Optional.empty(),
                        Clocked.at("2020-03-06", java.time.ZoneOffset.UTC),
                        Optional.empty(),
                        "made up for a test",
                        repeats,
                        ReceivedReport.Caution.NONE));
    }

    RecordId claim(RecordId report) {
        return enter(
                "a",
                new ClaimMade(
                        report,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Happening(
                                "shelling", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));
    }

    RecordId incident(String title, RecordId... accounts) {
        return enter("a", new IncidentFile(title, List.of(accounts), "a test", Optional.empty()));
    }

    IncidentFile incident(RecordId record) {
        return register.find(record, IncidentFile.class).orElseThrow();
    }
}

package org.truceline.app.desk.work;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.StatementMade;
import org.truceline.evidence.register.Version;
import org.truceline.intake.article.ArticleReader;
import org.truceline.intake.article.AttackClaim;
import org.truceline.intake.article.Corridor;
import org.truceline.intake.article.DayRead;
import org.truceline.intake.article.Deadline;
import org.truceline.intake.article.EffectiveHour;
import org.truceline.intake.article.FigureRead;
import org.truceline.intake.article.Patrols;
import org.truceline.intake.article.Proposal;
import org.truceline.intake.article.ResponseRead;
import org.truceline.intake.article.StatementRead;
import org.truceline.intake.article.Warning;
import org.truceline.intake.register.RecordForm;
import org.truceline.occurrence.ClassTree;
import org.truceline.time.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader of articles proposes of a report, as records that a person may accept. Proposals of terms are left
 * out: terms are written by people. Many threads may use it.
 */
final class Readings {

    private static final int LONGEST = 100_000;
    private static final int MOST_KEPT = 2_000;
    private static final String GENERAL_ACT = "attack";

    private final ClassTree acts;
    private final Map<UUID, List<Proposed>> kept = new ConcurrentHashMap<>();

    Readings(ClassTree acts) {
        this.acts = acts;
    }

    /**
     * A record that is proposed.
     *
     * @param id the same whenever this version of the report is read
     * @param says the fields of its kind, those left out that only a person can tell
     */
    record Proposed(UUID id, Kind kind, JsonNode says, Quotation quotation, String because) {}

    /** The proposals of this version of a report, in the order of its text; none for one that is too long to be read. */
    List<Proposed> of(Version version, ReceivedReport report) {
        List<Proposed> known = kept.get(version.key());
        if (known != null) {
            return known;
        }
        List<Proposed> proposed = report.text().length() > LONGEST ? List.of() : read(version.record(), report);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(version.key(), proposed);
        return proposed;
    }

    private List<Proposed> read(RecordId id, ReceivedReport report) {
        List<Proposed> proposed = new ArrayList<>();
        for (Proposal proposal :
                ArticleReader.read(report.text(), published(report)).proposals()) {
            record(id, proposal).ifPresent(recorded -> proposed.add(proposed(id, proposal, recorded, proposed.size())));
        }
        return List.copyOf(proposed);
    }

    private static Optional<LocalDate> published(ReceivedReport report) {
        return report.publication()
                .flatMap(ReceivedReport.Publication::published)
                .map(when -> when.first().from().toLocalDate());
    }

    private Optional<Recorded> record(RecordId report, Proposal proposal) {
        return switch (proposal) {
            case AttackClaim attack -> Optional.of(claim(report, attack));
            case ResponseRead response -> Optional.of(response(report, response));
            case FigureRead figure -> Optional.of(figure(report, figure));
            case StatementRead statement ->
                Optional.of(
                        statement(report, statement.speaker(), "statement", statement.says(), statement.quotation()));
            case Warning warning ->
                Optional.of(statement(report, warning.issuer(), "warning", warning.says(), warning.quotation()));
            case Corridor _, Deadline _, EffectiveHour _, Patrols _ -> Optional.empty();
        };
    }

    private ClaimMade claim(RecordId report, AttackClaim attack) {
        return new ClaimMade(
                report,
                attack.by(),
                Optional.empty(),
                Optional.of(attack.quotation()),
                new Happening(
                        acts.knows(attack.act()) ? attack.act() : GENERAL_ACT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        attack.day().flatMap(Readings::day)),
                attack.alleged(),
                attack.against());
    }

    private static Optional<Clocked> day(DayRead day) {
        List<LocalDate> days = day.days().stream().sorted().toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Clocked(
                Told.ofDay(days.getFirst()),
                days.size() == 1 ? Optional.empty() : Optional.of(Told.ofDay(days.getLast())),
                Optional.empty()));
    }

    /** Which incident it answers only a person can tell: the report stands in its place and is taken out again. */
    private static ResponseGiven response(RecordId report, ResponseRead response) {
        return new ResponseGiven(
                report,
                response.by().orElse("not told"),
                response.type(),
                Optional.empty(),
                Optional.of(response.says()).filter(says -> !says.isBlank()),
                Optional.empty(),
                Optional.of(report),
                Optional.of(response.quotation()));
    }

    private static FigureStated figure(RecordId report, FigureRead figure) {
        return new FigureStated(
                report,
                figure.by(),
                figure.amount(),
                figure.category(),
                figure.scope(),
                figure.kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(figure.quotation()));
    }

    private static StatementMade statement(
            RecordId report, Optional<String> speaker, String kind, String says, Quotation words) {
        return new StatementMade(
                report,
                speaker.orElse("not told"),
                Optional.empty(),
                kind,
                says.isBlank() ? words.text() : says,
                Optional.empty(),
                Optional.of(words));
    }

    private static Proposed proposed(RecordId report, Proposal proposal, Recorded recorded, int number) {
        ObjectNode says = (ObjectNode) RecordForm.says(recorded);
        if (recorded instanceof ResponseGiven) {
            says.remove("incident");
        }
        List<String> because = new ArrayList<>(List.of("Rule: " + proposal.rule() + "."));
        proposal.open().forEach(open -> because.add("Open: " + open + "."));
        if (recorded instanceof ResponseGiven) {
            because.add("Open: which incident it answers.");
        }
        String named = report + "|" + proposal.label() + "|"
                + proposal.quotation().start() + "|" + proposal.quotation().end() + "|" + number;
        return new Proposed(
                UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)),
                Kind.of(recorded),
                says,
                proposal.quotation(),
                String.join(" ", because));
    }
}

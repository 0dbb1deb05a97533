package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A reading as lines that can be compared and moved by words: one a proposal, without offsets and ids. */
final class Facts {

    private Facts() {}

    static List<String> of(Reading reading) {
        return reading.proposals().stream().map(each -> line(each, reading)).toList();
    }

    private static String line(Proposal proposal, Reading reading) {
        return switch (proposal) {
            case EffectiveHour hour ->
                "hour | " + or(hour.time().map(Object::toString)) + " | "
                        + hour.readings().stream()
                                .map(each -> each.at().toString())
                                .toList() + " | zone "
                        + or(hour.zone()) + " | by " + or(hour.source().by()) + " | in "
                        + or(hour.source().saidIn());
            case Corridor corridor ->
                "corridor | "
                        + corridor.depths().stream().map(Corridor.Depth::text).toList() + " | of "
                        + or(corridor.road());
            case Deadline deadline ->
                "deadline | " + or(deadline.length()) + " | " + deadline.what() + " | by " + or(deadline.by())
                        + " | anchor " + or(deadline.anchor());
            case Patrols patrols ->
                "patrols | first "
                        + or(patrols.firstDay().map(each -> each.days().toString())) + " | along " + or(patrols.road())
                        + " | from " + or(patrols.from()) + " | to " + or(patrols.to());
            case AttackClaim claim ->
                "attack | " + claim.act() + " | by " + or(claim.by()) + " | alleged "
                        + or(claim.alleged()) + " | against " + or(claim.against()) + " | "
                        + or(claim.day().map(DayRead::days).map(List<LocalDate>::toString)) + " | "
                        + claim.casualties();
            case ResponseRead response ->
                "response | " + response.type().word() + " | by " + or(response.by()) + " | about "
                        + or(response.about());
            case FigureRead figure ->
                "figure | " + figure.sentence().replaceAll(" \\(part of .*\\)", "") + " | "
                        + figure.kind().word() + " | including "
                        + figure.people().including() + " | part of "
                        + or(figure.partOf().map(id -> whole(id, reading)));
            case StatementRead statement ->
                "statement | " + or(statement.speaker()) + " | " + (statement.direct() ? "quoted" : "told") + " | "
                        + statement.says();
            case Warning warning ->
                "warning | " + warning.kind() + " | by " + or(warning.issuer()) + " | to " + or(warning.addressee())
                        + " | area " + or(warning.area());
        };
    }

    private static String whole(String id, Reading reading) {
        return reading.list(FigureRead.class).stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.amount().text() + " " + each.people().words())
                .map(String::strip)
                .findFirst()
                .orElseThrow();
    }

    private static String or(Optional<String> value) {
        return value.orElse("not stated");
    }
}

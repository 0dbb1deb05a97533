package org.truceline.publication.daily;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.assessment.effort.Effort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.publication.daily.Profile.Detail;

/** How much was looked at, and what kept monitors from looking. */
record EffortSection(Counts counts, Telling telling, Numbers numbers, Effort effort) {

    DailyReport.Section section() {
        Blocks blocks = new Blocks()
                .paragraph(Line.of("Everywhere: " + counts.effortInWords(effort) + ".")
                        .rests(effort.records()))
                .paragraph("What nobody looked at is not observed. It is not calm.");
        if (telling.mayShow(Detail.OBSERVERS)) {
            blocks.table(
                    "Observers",
                    List.of("Observer", "Looked", "By", "What stood in the way"),
                    effort.observers().stream().map(this::row).toList());
        }
        if (telling.mayShow(Detail.SITES)) {
            blocks.table(
                    "Sites",
                    List.of("Site", "What became of it"),
                    effort.sites().stream().map(EffortSection::row).toList());
        }
        return blocks.pointsOr(restrictions(), "No restriction of movement is recorded in this window.")
                .named("effort", "Observation effort and restrictions of movement");
    }

    private List<Line> row(Effort.Observer observer) {
        return List.of(
                Line.told(observer.name()),
                Line.of(numbers.print(
                        "effort/" + observer.name(),
                        observer.looked().toString(),
                        "hours looked, " + observer.name(),
                        "each instant counts once, however many stretches cover it",
                        observer.looked().toString(),
                        observer.records())),
                Line.of(observer.means().stream()
                        .sorted()
                        .map(ObservationMade.Means::word)
                        .collect(Collectors.joining(", "))),
                Line.told(String.join("; ", observer.limits())));
    }

    private static List<Line> row(Effort.Site site) {
        return List.of(Line.told(site.name()), Line.of(outcome(site.best())).rests(site.records()));
    }

    private static String outcome(SiteVisit.Outcome outcome) {
        return switch (outcome) {
            case SEEN_WHOLE -> "seen";
            case SEEN_IN_PART -> "seen in part";
            case NOT_REACHED -> "not reached; that tells nothing of what is there";
            case REFUSED -> "refused; that tells nothing of what is there";
        };
    }

    private List<Line> restrictions() {
        return telling.mayShow(Detail.OBSERVERS)
                ? effort.restrictions().stream().map(this::told).toList()
                : byKind();
    }

    private List<Line> byKind() {
        return effort.restrictionsByKind().keySet().stream()
                .map(kind -> Line.of("Movement " + kind.word() + ": ")
                        .then(numbers.records(
                                "restrictions/" + kind.word(),
                                "restrictions of movement, " + kind.word(),
                                effort.restrictions().stream()
                                        .filter(held -> held.recorded().kind() == kind)
                                        .map(Register.Held::record)
                                        .toList())))
                .toList();
    }

    private Line told(Register.Held<Restriction> held) {
        Restriction restriction = held.recorded();
        Line line = Line.of("Movement " + restriction.kind().word() + " at ")
                .thenTold(telling.places().of(restriction.at()))
                .then(" (" + restriction.cause().word().replace('-', ' ') + "), "
                        + telling.when(restriction.when())
                        + restriction
                                .by()
                                .map(by -> ", by " + telling.actor(by))
                                .orElse(", by whom is not known")
                        + ".");
        Line whole = restriction
                .says()
                .filter(_ -> telling.mayShow(Detail.WORDS))
                .map(says -> line.then(" It was said:").thenQuoted(says))
                .orElse(line);
        return whole.rests(List.of(held.record()));
    }
}

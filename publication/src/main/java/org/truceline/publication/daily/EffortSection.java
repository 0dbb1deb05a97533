package org.truceline.publication.daily;

import java.util.List;
import org.truceline.assessment.effort.Effort;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Restriction;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;

/** How much was looked at, and what kept monitors from looking. */
record EffortSection(Counts counts, Telling telling, Numbers numbers, Effort effort) {

    DailyReport.Section section() {
        Blocks blocks = new Blocks()
                .paragraph(speech().line(Sentence.EFFORT_EVERYWHERE, "effort", counts.effortInWords(effort))
                        .rests(effort.records()))
                .paragraph(text(Sentence.NOT_OBSERVED_IS_NOT_CALM));
        if (telling.mayShow(Detail.OBSERVERS)) {
            blocks.table(
                    text(Sentence.OBSERVERS),
                    List.of(
                            text(Sentence.OBSERVER),
                            text(Sentence.LOOKED_FOR),
                            text(Sentence.BY_MEANS),
                            text(Sentence.IN_THE_WAY)),
                    effort.observers().stream().map(this::row).toList());
        }
        if (telling.mayShow(Detail.SITES)) {
            blocks.table(
                    text(Sentence.SITES),
                    List.of(text(Sentence.SITE), text(Sentence.BECAME_OF_IT)),
                    effort.sites().stream().map(this::row).toList());
        }
        return blocks.pointsOr(restrictions(), text(Sentence.NO_RESTRICTION))
                .named("effort", text(Sentence.SECTION_EFFORT));
    }

    private Speech speech() {
        return telling.speech();
    }

    private String text(Sentence sentence, Object... filled) {
        return speech().text(sentence, filled);
    }

    private List<Line> row(Effort.Observer observer) {
        String looked = counts.quantities().looked(observer.looked());
        return List.of(
                Line.told(observer.name()),
                Line.of(numbers.print(
                        "effort/" + observer.name(),
                        looked,
                        text(Sentence.HOURS_LOOKED, "observer", observer.name()),
                        text(Sentence.EACH_INSTANT_COUNTS_ONCE),
                        looked,
                        observer.records())),
                Line.of(speech().list(observer.means().stream()
                        .sorted()
                        .map(telling::means)
                        .toList())),
                Line.told(String.join("; ", observer.limits())));
    }

    private List<Line> row(Effort.Site site) {
        return List.of(
                Line.told(site.name()),
                speech().line(Sentence.SITE_OUTCOME, "outcome", site.best()).rests(site.records()));
    }

    private List<Line> restrictions() {
        return telling.mayShow(Detail.OBSERVERS)
                ? effort.restrictions().stream().map(this::told).toList()
                : byKind();
    }

    private List<Line> byKind() {
        return effort.restrictionsByKind().keySet().stream()
                .map(kind -> speech().line(Sentence.MOVEMENT, "kind", kind, "number", number(kind)))
                .toList();
    }

    private PrintedNumber number(Restriction.Kind kind) {
        return numbers.records(
                "restrictions/" + kind.word(),
                text(Sentence.RESTRICTIONS_OF, "kind", kind),
                effort.restrictions().stream()
                        .filter(held -> held.recorded().kind() == kind)
                        .map(Register.Held::record)
                        .toList());
    }

    private Line told(Register.Held<Restriction> held) {
        Restriction restriction = held.recorded();
        Line line = speech().line(
                        Sentence.RESTRICTION,
                        "kind",
                        restriction.kind(),
                        "place",
                        Line.told(telling.places().of(restriction.at())),
                        "cause",
                        restriction.cause(),
                        "when",
                        telling.when(restriction.when()),
                        "who",
                        restriction.by().map(telling::actor).orElseGet(() -> text(Sentence.WHOM_IS_NOT_KNOWN)));
        return line.also(telling.quoted(Sentence.IT_WAS_SAID, restriction.says()))
                .rests(List.of(held.record()));
    }
}

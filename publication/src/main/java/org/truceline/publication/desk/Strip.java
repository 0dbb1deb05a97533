package org.truceline.publication.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.PatrolRoute;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.Place;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.publication.Assessed;
import org.truceline.publication.Situation;

/** Lays patrols and incidents along the line of the patrol route. */
public final class Strip {

    private static final Metres NEAR_THE_LINE = Metres.ofKilometres(3);
    private static final String OBSTRUCTION = "obstruction";
    private static final double NARROWEST_TICK_KM = 4;

    private final Situation situation;
    private final Agreement agreement;
    private final PatrolRoute route;
    private final Drawn.LineVersion line;

    private Strip(Situation situation, PatrolRoute route) {
        this.situation = situation;
        this.agreement = situation.agreement();
        this.route = route;
        this.line = route.along();
    }

    /** The strip from {@code first} to {@code last}; empty when the agreement names no route. */
    public static Optional<StripView> of(Situation situation, LocalDate first, LocalDate last) {
        return situation.agreement().patrolRoute().map(route -> new Strip(situation, route).view(first, last));
    }

    private StripView view(LocalDate first, LocalDate last) {
        List<StripView.Cell> cells = new ArrayList<>();
        situation.dossier().patrols().forEach(patrol -> cells.addAll(cells(patrol)));
        situation.incidents().forEach(assessed -> cell(assessed).ifPresent(cells::add));
        List<StripView.Cell> shown = cells.stream()
                .filter(cell -> cell.lastDay().compareTo(first.toString()) >= 0
                        && cell.day().compareTo(last.toString()) <= 0)
                .sorted(Comparator.comparing(StripView.Cell::day).thenComparingDouble(StripView.Cell::fromKm))
                .toList();
        return new StripView(
                line.title(),
                tenth(line.line().length().value()),
                ticks(),
                first.toString(),
                last.toString(),
                shown,
                "Kilometre 0 is the eastern end. Kilometres are measured along a line "
                        + (line.basis() == Drawn.Basis.JUDGED ? "drawn by judgement" : "that was measured")
                        + ", known to " + line.error()
                        + "; ends of stretches are blurred by that and by the size of the place named. Whatever is not"
                        + " coloured was not observed by any account here.");
    }

    private List<StripView.Tick> ticks() {
        List<StripView.Tick> ticks = new ArrayList<>();
        ticks.add(new StripView.Tick(km(route.from().at()), route.from().name()));
        StripView.Tick end = new StripView.Tick(km(route.to().at()), route.to().name());
        situation.places().stream()
                .filter(place -> !place.judged()
                        && line.line().nearest(place.at()).distance().compareTo(NEAR_THE_LINE) <= 0)
                .map(place -> new StripView.Tick(km(place.at()), place.name()))
                .sorted(Comparator.comparingDouble(StripView.Tick::km))
                .filter(tick -> end.km() - tick.km() >= NARROWEST_TICK_KM)
                .forEach(tick -> {
                    if (tick.km() - ticks.getLast().km() >= NARROWEST_TICK_KM) {
                        ticks.add(tick);
                    }
                });
        ticks.add(end);
        return ticks;
    }

    private List<StripView.Cell> cells(Patrol patrol) {
        return patrol.accounts().stream().map(account -> cell(patrol, account)).toList();
    }

    private StripView.Cell cell(Patrol patrol, Patrol.Account account) {
        Optional<Place> from = account.from().flatMap(situation::findPlace);
        Optional<Place> to = account.to().flatMap(situation::findPlace);
        double begin = km(from.map(Place::at).orElse(route.from().at()));
        double end = to.map(Place::at).map(this::km).orElse(begin);
        Metres size = to.or(() -> from).map(Place::radius).orElse(Metres.ZERO);
        String title = named(patrol) + ": " + account.outcome().word()
                + account.to()
                        .map(name -> " to " + to.map(Place::name).orElse(name))
                        .orElse(", how far is not told");
        String says = account.said().says().orElse("")
                + account.reason()
                        .map(reason -> " Reason given: " + reason + ".")
                        .orElse("");
        return new StripView.Cell(
                patrol.date().toString(),
                patrol.date().toString(),
                Math.min(begin, end),
                Math.max(begin, end),
                tenth(size.plus(line.error()).value()),
                kind(account.outcome()),
                title,
                agreement.nameOf(account.by()),
                says.strip(),
                true,
                SourceLink.of(situation.dossier(), account.report()),
                null);
    }

    private String named(Patrol patrol) {
        return patrol.number().isPresent()
                ? "Patrol " + patrol.number().getAsInt()
                : "Patrol of " + patrol.by().stream().map(agreement::nameOf).collect(Collectors.joining(" and "));
    }

    private static String kind(Patrol.Outcome outcome) {
        return switch (outcome) {
            case COMPLETED, SHORTENED, STARTED, HELD -> "patrolled";
            case BLOCKED, CANCELLED -> "blocked";
        };
    }

    private Optional<StripView.Cell> cell(Assessed assessed) {
        boolean surelyElsewhere = !assessed.placements().isEmpty()
                && assessed.placements().stream()
                        .allMatch(placement -> placement.truth().isFalse());
        List<Whereabouts.Disc> discs = discs(assessed.occurrence().at().ground());
        if (surelyElsewhere || discs.isEmpty() || assessed.findings().isEmpty()) {
            return Optional.empty();
        }
        double from = discs.stream()
                .mapToDouble(disc -> km(disc.centre()) - disc.radius().kilometres())
                .min()
                .orElse(0);
        double to = discs.stream()
                .mapToDouble(disc -> km(disc.centre()) + disc.radius().kilometres())
                .max()
                .orElse(0);
        double length = line.line().length().kilometres();
        FindingSummary finding =
                FindingSummary.of(agreement, assessed, assessed.findings().getFirst());
        String says = assessed.placements().stream()
                .map(placement -> placement.sentence())
                .collect(Collectors.joining(" "));
        return Optional.of(new StripView.Cell(
                finding.days().getFirst(),
                finding.days().getLast(),
                tenth(Math.clamp(from, 0, length) * 1000),
                tenth(Math.clamp(to, 0, length) * 1000),
                tenth(line.error().value()),
                isObstruction(assessed) ? "blocked" : "incident",
                assessed.incident().title(),
                assessed.incident().claims().stream()
                        .map(claim -> agreement.nameOf(claim.by()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                says,
                assessed.placements().stream()
                        .allMatch(placement -> placement.truth().isTrue()),
                null,
                finding.id()));
    }

    private boolean isObstruction(Assessed assessed) {
        return agreement
                .classes()
                .acts()
                .isA(assessed.occurrence().act().id(), OBSTRUCTION)
                .isTrue();
    }

    private static List<Whereabouts.Disc> discs(Whereabouts at) {
        return switch (at) {
            case Whereabouts.Disc disc -> List.of(disc);
            case Whereabouts.OneOf several ->
                several.candidates().stream()
                        .flatMap(one -> discs(one).stream())
                        .toList();
            case Whereabouts.Anywhere _,
                    Whereabouts.Area _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.All _ -> List.of();
        };
    }

    private double km(Position place) {
        return tenth(line.line().nearest(place).along().value());
    }

    /** Metres as kilometres to the nearest hundred metres. */
    private static double tenth(double metres) {
        return Math.round(metres / 100) / 10.0;
    }
}

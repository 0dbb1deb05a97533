package org.truceline.assessment.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.assessment.Circumstances;
import org.truceline.assessment.Moments;
import org.truceline.assessment.Worlds;
import org.truceline.occurrence.Facts;
import org.truceline.time.InstantRange;

/** What of an agreement opens, is due, begins or ends within the seven days after an instant, under some reading. */
public final class UpcomingWeek {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Agreement agreement;
    private final Moments moments;
    private final ObligationClock clock;

    public UpcomingWeek(Agreement agreement, Facts facts) {
        this(agreement, facts, new Circumstances(agreement, facts)::at);
    }

    /** The same. */
    public UpcomingWeek(Agreement agreement, Facts facts, Asks asks) {
        this.agreement = agreement;
        this.moments = new Moments(agreement, facts);
        this.clock = new ObligationClock(agreement, facts, asks);
    }

    /** Everything near, the first first; duties that are done, lifted or never owed are left out. */
    public List<Upcoming> after(Instant at) {
        List<Upcoming> near = new ArrayList<>(duties(at));
        for (Term term : agreement.terms()) {
            spans(term)
                    .distinct()
                    .forEach(span -> near.addAll(edges(
                            span, at, term.id(), term.title(), Upcoming.What.TERM_BEGINS, Upcoming.What.TERM_ENDS)));
        }
        agreement
                .instruments()
                .values()
                .forEach(each -> each.inForce()
                        .ifPresent(span -> near.addAll(edges(
                                span,
                                at,
                                each.id(),
                                each.title(),
                                Upcoming.What.INSTRUMENT_BEGINS,
                                Upcoming.What.INSTRUMENT_ENDS))));
        agreement
                .phases()
                .values()
                .forEach(each -> near.addAll(edges(
                        each.span(),
                        at,
                        each.id(),
                        each.title(),
                        Upcoming.What.PHASE_BEGINS,
                        Upcoming.What.PHASE_ENDS)));
        near.sort(Comparator.<Upcoming, Instant>comparing(
                        each -> each.when().latest().orElse(Instant.MAX))
                .thenComparing(Upcoming::what)
                .thenComparing(Upcoming::id));
        return List.copyOf(near);
    }

    private List<Upcoming> duties(Instant at) {
        List<Upcoming> near = new ArrayList<>();
        for (Obligation obligation : clock.at(at)) {
            for (Obligation.Row row : obligation.rows()) {
                if (!row.state().isSettled() && !obligation.isNeverOwed(row)) {
                    Stream.concat(
                                    row.begins().map(InstantRange::exactly).stream()
                                            .map(when -> duty(obligation, row, when, Upcoming.What.DUTY_OPENS)),
                                    row.time().over().stream()
                                            .map(when -> duty(obligation, row, when, Upcoming.What.DUTY_DUE)))
                            .filter(each -> isNear(each.when(), at))
                            .forEach(near::add);
                }
            }
        }
        return near;
    }

    private static Upcoming duty(Obligation obligation, Obligation.Row row, InstantRange when, Upcoming.What what) {
        return new Upcoming(
                when, what, obligation.duty().id(), obligation.duty().title(), Optional.of(row.state()), row.worlds());
    }

    private List<Upcoming> edges(
            Span span, Instant at, String id, String title, Upcoming.What begins, Upcoming.What ends) {
        return Stream.concat(
                        span.from().stream().flatMap(moment -> near(moment, at, begins, id, title)),
                        span.until().stream().flatMap(moment -> near(moment, at, ends, id, title)))
                .toList();
    }

    private Stream<Upcoming> near(Moment moment, Instant at, Upcoming.What what, String id, String title) {
        return Worlds.explore(agreement, world -> moments.in(moment, world)).byValue().entrySet().stream()
                .flatMap(entry -> entry
                        .getKey()
                        .filter(when -> isNear(when, at))
                        .map(when -> new Upcoming(when, what, id, title, Optional.empty(), entry.getValue()))
                        .stream());
    }

    /** True when it may be after the instant and within the seven days that follow. */
    private static boolean isNear(InstantRange when, Instant at) {
        return when.earliest().isPresent()
                && when.latest().isPresent()
                && !when.surelyBy(at)
                && !when.surelyAfter(at.plus(WEEK));
    }

    private static Stream<Span> spans(Term term) {
        return switch (term) {
            case Term.Prohibition prohibition -> spans(prohibition.pattern());
            case Term.Permission permission -> spans(permission.pattern());
            case Term.Limit limit -> spans(limit.count());
            case Term.Duty _, Term.Note _ -> Stream.empty();
        };
    }

    private static Stream<Span> spans(Predicate pattern) {
        return pattern.parts()
                .filter(Predicate.During.class::isInstance)
                .map(Predicate.During.class::cast)
                .flatMap(during -> during.spans().stream());
    }
}

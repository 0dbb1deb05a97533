package org.truceline.publication.prose;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Value;
import org.truceline.assessment.Spoken;
import org.truceline.geo.Metres;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Numbers;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** What an agreement declares by name, in words: each thing with all that the file says of it. */
final class NamedWords {

    private final Agreement agreement;
    private final Lengths lengths;

    NamedWords(Agreement agreement, Lengths lengths) {
        this.agreement = agreement;
        this.lengths = lengths;
    }

    List<String> actor(Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + actor.id() + ": " + actor.name());
        if (!actor.roles().isEmpty()) {
            lines.add("    Roles: " + String.join(", ", actor.roles()) + ".");
        }
        actor.under().ifPresent(under -> lines.add("    Is: " + actorClass(under) + "."));
        actor.memberships()
                .forEach(each -> lines.add("    Belongs to " + actorClass(each.of()) + ", " + lasting(each) + "."));
        return lines;
    }

    private String actorClass(String id) {
        return agreement.classes().actors().wordsOrId(id);
    }

    List<String> body(Predicate.Body body) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + body.id() + ": " + body.name() + ", a body whose decisions "
                + (body.complete() ? "are all known." : "may be more than are known."));
        body.clause().ifPresent(clause -> lines.add(clause(clause)));
        return lines;
    }

    List<String> event(Event event) {
        return List.of("  " + event.id() + ": " + event.title() + ", "
                + event.known()
                        .map(known -> (known.until().isPresent()
                                        ? "by these terms done "
                                        : "by these terms, if at all, done ")
                                + Spoken.range(known, agreement.localTime()) + ".")
                        .orElse("of which the file tells no time."));
    }

    List<String> question(Predicate.Question question) {
        return List.of("  " + question.id() + ": " + question.words());
    }

    List<String> line(String id, Value<NamedLine> value) {
        return value instanceof Value.Fixed<NamedLine>(NamedLine line)
                ? line(line, id)
                : List.of("  " + id + ": " + Said.value(value, NamedLine::title));
    }

    private List<String> line(NamedLine line, String id) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + id + ", " + line.title() + (line.isDrawn() ? "" : ": not drawn (" + line.why() + ")"));
        line.clause().ifPresent(clause -> lines.add(clause(clause)));
        if (!line.sides().isEmpty()) {
            lines.add("    Its sides: " + String.join(" and ", line.sides())
                    + (line.isDrawn() ? ", left and right as it is drawn." : "."));
        }
        for (NamedLine.Version version : line.versions()) {
            lines.add("    Drawn as " + version.drawn().id()
                    + (version.from().isEmpty() && version.until().isEmpty()
                            ? ""
                            : ", valid " + range(version.from(), version.until()))
                    + ", "
                    + version.drawn().basis().name().toLowerCase(Locale.ROOT) + ", known to "
                    + lengths.of(version.drawn().error()) + ".");
        }
        return lines;
    }

    List<String> place(NamedPlace place) {
        return List.of(String.format(
                Locale.ROOT,
                "  %s: %s, at %s, %s%s.",
                place.id(),
                place.name(),
                number(place.at().latitude()),
                number(place.at().longitude()),
                place.radius().equals(Metres.ZERO) ? "" : ", within " + lengths.of(place.radius())));
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    List<String> region(NamedRegion region) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "  " + region.id() + ", " + region.title() + ": " + new RegionWords(lengths).rule(region.rule()) + ".");
        region.clause().ifPresent(clause -> lines.add(clause(clause)));
        if (!region.within().isEmpty()) {
            lines.add("    Lies in: " + regions(region.within()) + ".");
        }
        if (!region.apart().isEmpty()) {
            lines.add("    Has nothing in common with: " + regions(region.apart()) + ".");
        }
        return lines;
    }

    private String regions(Collection<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(agreement.regions().get(id))
                        .map(NamedRegion::title)
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    List<String> moment(Moment.Named moment) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + moment.id() + ", " + moment.title() + ": " + MomentWords.rule(moment.rule()) + ".");
        moment.clause().ifPresent(clause -> lines.add(clause(clause)));
        return lines;
    }

    List<String> phase(Agreement.Phase phase) {
        return List.of("  " + phase.id() + ", " + phase.title() + ": " + MomentWords.span(phase.span()) + ".");
    }

    /** The classes that the agreement adds to a tree. */
    List<String> classes(String tree, Map<String, ClassTree.Added> added) {
        Classes classes = agreement.classes();
        ClassTree known = switch (tree) {
            case "acts" -> classes.acts();
            case "weapons" -> classes.weapons();
            default -> classes.actors();
        };
        List<String> lines = new ArrayList<>();
        added.forEach((id, each) -> {
            List<String> more = new ArrayList<>();
            if (!each.overlaps().isEmpty()) {
                more.add("may at the same time be " + Said.oneOf(each.overlaps(), known::wordsOrId));
            }
            Classes.Measures measures = classes.measures().getOrDefault(id, Classes.Measures.UNTOLD);
            if (tree.equals("weapons") && !measures.calibre().equals(Numbers.UNTOLD)) {
                more.add("calibre " + measures.calibre() + " mm");
            }
            if (tree.equals("weapons") && !measures.range().equals(Numbers.UNTOLD)) {
                more.add("range " + lengths.of(Metres.of(measures.range().least())));
            }
            if (tree.equals("actors") && classes.listings().containsKey(id)) {
                more.add("a list, " + (Boolean.TRUE.equals(classes.listings().get(id)) ? "complete" : "known in part"));
            }
            lines.add("  " + id + ": " + each.words() + ", a kind of " + known.wordsOrId(each.under())
                    + (more.isEmpty() ? "" : "; " + String.join("; ", more)) + ".");
        });
        return lines;
    }

    private String clause(Clause clause) {
        return "    " + new ClauseWords(agreement).of(clause);
    }

    private String lasting(Actor.Membership membership) {
        if (membership.from().isEmpty() && membership.until().isEmpty()) {
            return Spoken.range(PossibleTime.ANY);
        }
        return membership.from().map(from -> "from " + bound(from)).orElse("at any time") + " "
                + membership.until().map(until -> "until " + bound(until)).orElse("on");
    }

    private String bound(Told told) {
        return told.offset()
                .map(offset -> Spoken.utc(told.from().toInstant(offset)))
                .orElseGet(() -> "some instant of " + told.text()
                        + agreement
                                .clock()
                                .map(clock -> " (" + clock.getId() + ")")
                                .orElse(" (on any clock)"));
    }

    private static String range(Optional<Instant> from, Optional<Instant> until) {
        return Spoken.range(new PossibleTime(from, until));
    }
}

package org.truceline.publication.plain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.Worlds;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.Upcoming;
import org.truceline.publication.desk.ReadingWords;

/** Obligations as lines: each due instant in UTC and local time, the state, and the readings that lead there. */
public final class PlainClock {

    private PlainClock() {}

    /** The lines of one obligation. */
    public static List<String> lines(Agreement agreement, Obligation obligation) {
        List<String> lines = new ArrayList<>();
        lines.add(obligation.duty().id() + ": " + obligation.duty().title());
        lines.add("  " + obligation.duty().clause().inWords());
        lines.add("  Owners: " + agreement.namesOf(obligation.duty().owners()));
        lines.add("  " + count(obligation));
        PeriodsTold.sentence(obligation).ifPresent(periods -> lines.add("  " + periods));
        if (obligation.bounded()) {
            lines.add("  There are more combinations of readings than the " + Worlds.MOST + " that were asked.");
        }
        for (Obligation.Row row : obligation.rows()) {
            lines.add("    "
                    + row.due()
                            .map(due -> "due " + due(due, agreement.localTime()))
                            .orElse("due: not to be computed") + ": "
                    + row.state().words());
            lines.add("      waits for " + row.waitsFor() + ". "
                    + (obligation.isNeverOwed(row) ? "Under this reading nothing is owed. " : "") + row.because());
            new ReadingWords(agreement).each(row.worlds()).forEach(reading -> lines.add("      with " + reading));
        }
        return lines;
    }

    /** The lines of what the next seven days bring. */
    public static List<String> week(Agreement agreement, List<Upcoming> week) {
        List<String> lines = new ArrayList<>(List.of("In the next seven days"));
        if (week.isEmpty()) {
            lines.add("  Nothing begins, ends or is due, as far as can be computed.");
        }
        for (Upcoming each : week) {
            lines.add("  " + ClockView.when(each.when(), agreement) + ": “" + each.title() + "” "
                    + each.what().words()
                    + each.state().map(state -> " (" + state.words() + ")").orElse("") + ".");
            new ReadingWords(agreement).each(each.worlds()).forEach(reading -> lines.add("    with " + reading));
        }
        return lines;
    }

    private static String count(Obligation obligation) {
        int instants = obligation.dueInstants().size();
        String states = obligation.states().stream().map(state -> state.words()).collect(Collectors.joining(" / "));
        String due = switch (instants) {
            case 0 -> "No due instant can be computed";
            case 1 -> "1 due instant";
            default -> instants + " different due instants";
        };
        return due + ". At " + Spoken.utc(obligation.at()) + ": " + states + ".";
    }

    private static String due(Instant due, ZoneId clock) {
        return "before " + Spoken.both(due, clock);
    }
}

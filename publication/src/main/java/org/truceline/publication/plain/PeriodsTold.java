package org.truceline.publication.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Term;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;

/** Which periods of a duty that comes again are told, and which there are beside them. */
final class PeriodsTold {

    private PeriodsTold() {}

    /** Two or three sentences; empty for a duty that comes once. */
    static Optional<String> sentence(Obligation obligation) {
        return obligation.duty().recurs().map(recurs -> sentence(obligation, recurs));
    }

    private static String sentence(Obligation obligation, Term.Recurrence recurs) {
        String again = "It comes again every " + recurs.every().words()
                + recurs.times().map(times -> ", " + times + " times").orElse(", no end is told") + ". ";
        List<Integer> told = obligation.rows().stream()
                .filter(row -> row.time().over().isPresent())
                .map(row -> row.time().period())
                .distinct()
                .sorted()
                .toList();
        if (told.isEmpty()) {
            return again + "When its periods begin cannot be computed, so none of them is told.";
        }
        int last = told.getLast();
        boolean ends = recurs.times().filter(times -> last >= times).isPresent();
        return (again + "Told here: " + runs(told) + ". " + before(told) + (ends ? "" : after(last))).strip();
    }

    private static String before(List<Integer> told) {
        int left = told.getLast() - told.size();
        if (left == 0) {
            return "";
        }
        String fulfilled = "fulfilled in time, of which only the last " + ObligationClock.RECENT + " are told";
        return (left == 1 ? "One earlier is" : left + " earlier are") + " left out: "
                + (told.getLast() > ObligationClock.PAST
                        ? "each was " + fulfilled + ", or lies more than " + ObligationClock.PAST + " periods back"
                        : fulfilled)
                + ". ";
    }

    private static String after(int last) {
        return "Those after period " + last + " are told from " + ObligationClock.AHEAD.toDays()
                + " days before they open.";
    }

    /** "period 3", "periods 1 to 4 and 9". */
    private static String runs(List<Integer> periods) {
        List<int[]> runs = new ArrayList<>();
        for (int period : periods) {
            if (!runs.isEmpty() && runs.getLast()[1] == period - 1) {
                runs.getLast()[1] = period;
            } else {
                runs.add(new int[] {period, period});
            }
        }
        List<String> words = runs.stream()
                .flatMap(run -> run[1] == run[0]
                        ? Stream.of("" + run[0])
                        : run[1] == run[0] + 1
                                ? Stream.of("" + run[0], "" + run[1])
                                : Stream.of(run[0] + " to " + run[1]))
                .toList();
        String all = words.size() == 1
                ? words.getFirst()
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
        return (periods.size() == 1 ? "period " : "periods ") + all;
    }
}

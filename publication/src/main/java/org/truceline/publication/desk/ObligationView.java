package org.truceline.publication.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.State;

/** A duty at an instant: its due instants and its states under the readings. */
public record ObligationView(
        String id,
        String title,
        String owner,
        String state,
        String stateText,
        List<DueView> dueInstants,
        @Nullable String waitsFor,
        ClauseView clause) {

    /**
     * One due instant, or the words that none can be computed, with the state that follows.
     *
     * @param instant UTC, or "" when it cannot be computed
     * @param readings the readings that lead here, in words
     */
    public record DueView(String instant, String local, String state, String because, String readings) {}

    /** The view of {@code obligation}. */
    public static ObligationView of(Agreement agreement, Obligation obligation) {
        List<State> states = obligation.states();
        List<DueView> dues = new ArrayList<>();
        obligation
                .rows()
                .forEach(row -> dues.add(new DueView(
                        row.due().map(Spoken::utc).orElse(""),
                        row.due()
                                .map(due -> Spoken.local(due, agreement.localTime()))
                                .orElse("cannot be computed"),
                        row.state().words(),
                        row.because(),
                        new ReadingWords(agreement).told(row.worlds()))));
        return new ObligationView(
                obligation.duty().id(),
                obligation.duty().title(),
                agreement.namesOf(obligation.duty().owners()),
                states.size() == 1 ? states.getFirst().name().toLowerCase(Locale.ROOT) : "by-reading",
                states.stream().map(State::words).collect(Collectors.joining(" / ")),
                dues,
                obligation.rows().stream()
                        .map(Obligation.Row::waitsFor)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                ClauseView.of(agreement, obligation.duty().clause()));
    }
}

package org.truceline.app.desk.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.app.registry.RowOrigin;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.intake.table.mapping.MappingSummary;
import org.truceline.notation.Fault;

/**
 * What would come of a table by a mapping; nothing was entered.
 *
 * @param good rows that can be taken in
 * @param refused rows that cannot
 * @param blank rows in which nothing stands
 * @param formulas cells of which the value was taken that a spreadsheet had computed
 * @param faulty refused rows with all their faults, some of them
 * @param more whether refused rows come after these
 * @param questions days of which day and month could be either
 * @param unknownWords words for which the mapping has no code, the most frequent first
 * @param unlocated places that nobody here has located, the most frequent first; their rows are good
 */
record CheckView(
        long good,
        long refused,
        long blank,
        long formulas,
        List<FaultyRow> faulty,
        boolean more,
        List<String> questions,
        List<WordView> unknownWords,
        List<WordView> unlocated) {

    private static final int ROWS_SHOWN = 100;
    private static final int WORDS_SHOWN = 50;

    /** A refused row as it stands, with its faults. */
    record FaultyRow(int row, List<String> cells, List<FaultView> faults) {}

    /**
     * A fault.
     *
     * @param column its letters; "" where it is none
     */
    record FaultView(String column, String about, String expected, String found, String remedy) {

        static FaultView of(Fault fault) {
            int column = fault.where().column();
            return new FaultView(
                    column == 0 ? "" : Column.letters(column - 1),
                    fault.about(),
                    fault.expected(),
                    fault.found(),
                    fault.remedy());
        }
    }

    /**
     * Words of a column.
     *
     * @param column its letters; "" for places
     * @param count in how many rows
     */
    record WordView(String column, String word, long count) {}

    /** Gathers it while the rows go by. */
    static final class Gathering implements Reading.Rows {

        private final int after;
        private final List<FaultyRow> faulty = new ArrayList<>();
        private final Map<String, Long> unlocated = new LinkedHashMap<>();
        private Optional<Layout> layout = Optional.empty();
        private long good;
        private long refused;
        private boolean more;

        /** Shows refused rows that come after the row of this number. */
        Gathering(int after) {
            this.after = after;
        }

        @Override
        public void begin(Layout now) {
            layout = Optional.of(now);
        }

        @Override
        public void good(RowOrigin origin, List<Sheet.Fresh> records) {
            good++;
            records.stream()
                    .flatMap(Gathering::places)
                    .filter(place -> place.meanings().isEmpty())
                    .filter(place -> unlocated.size() < WORDS_SHOWN || unlocated.containsKey(place.words()))
                    .forEach(place -> unlocated.merge(place.words(), 1L, Long::sum));
        }

        private static Stream<ToldPlace> places(Sheet.Fresh fresh) {
            return fresh.recorded() instanceof Account account ? account.happening().at().stream() : Stream.empty();
        }

        @Override
        public void refused(MappedRow.Refused row) {
            refused++;
            if (row.row().number() <= after) {
                return;
            }
            more = faulty.size() == ROWS_SHOWN;
            if (!more) {
                faulty.add(new FaultyRow(
                        row.row().number(),
                        LayoutView.cells(layout.orElseThrow(), row.row()),
                        row.faults().stream().map(FaultView::of).toList()));
            }
        }

        CheckView view(MappingSummary summary) {
            return new CheckView(
                    good,
                    refused,
                    summary.blank(),
                    summary.formulas(),
                    List.copyOf(faulty),
                    more,
                    summary.ambiguousDays().stream()
                            .map(MappingSummary.AmbiguousDays::question)
                            .toList(),
                    summary.unknownWords().stream()
                            .limit(WORDS_SHOWN)
                            .map(word -> new WordView(word.column().letters(), word.word(), word.count()))
                            .toList(),
                    unlocated.entrySet().stream()
                            .map(entry -> new WordView("", entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparingLong(WordView::count).reversed())
                            .toList());
        }
    }
}

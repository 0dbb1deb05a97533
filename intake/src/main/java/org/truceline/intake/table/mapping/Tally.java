package org.truceline.intake.table.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.mapping.MappingSummary.AmbiguousDays;
import org.truceline.intake.table.mapping.MappingSummary.DayForm;
import org.truceline.intake.table.mapping.MappingSummary.DayForms;
import org.truceline.intake.table.mapping.MappingSummary.UnknownWord;

/** What is counted while the rows of a table are read. */
final class Tally {

    private static final int ROWS_LISTED = 20;

    /** More different unknown words than this are a wrong column. */
    private static final int MOST_WORDS = 1_000;

    private final Map<Word, Places> unknown = new LinkedHashMap<>();
    private final Map<Column, Days> days = new LinkedHashMap<>();
    private long taken;
    private long refused;
    private long formulas;

    private record Word(Column column, String word) {}

    private static final class Places {
        private final List<Integer> rows = new ArrayList<>();
        private long count;

        void add(int row) {
            count++;
            if (rows.size() < ROWS_LISTED) {
                rows.add(row);
            }
        }
    }

    private static final class Days {
        private final Map<DayForm, Long> forms = new EnumMap<>(DayForm.class);
        private final Places ambiguous = new Places();
        private long onlyDayFirst;
        private long onlyMonthFirst;
    }

    void taken() {
        taken++;
    }

    void refused() {
        refused++;
    }

    void formula() {
        formulas++;
    }

    void unknownWord(Column column, String word, int row) {
        Word key = new Word(column, word);
        if (unknown.containsKey(key) || unknown.size() < MOST_WORDS) {
            unknown.computeIfAbsent(key, _ -> new Places()).add(row);
        }
    }

    void day(Column column, DayForm form) {
        days(column).forms.merge(form, 1L, Long::sum);
    }

    void ambiguous(Column column, int row) {
        days(column).ambiguous.add(row);
    }

    void onlyDayFirst(Column column) {
        days(column).onlyDayFirst++;
    }

    void onlyMonthFirst(Column column) {
        days(column).onlyMonthFirst++;
    }

    private Days days(Column column) {
        return days.computeIfAbsent(column, _ -> new Days());
    }

    MappingSummary summary(int blank) {
        List<UnknownWord> words = unknown.entrySet().stream()
                .map(entry -> new UnknownWord(
                        entry.getKey().column(),
                        entry.getKey().word(),
                        entry.getValue().count,
                        List.copyOf(entry.getValue().rows)))
                .sorted(Comparator.comparingLong(UnknownWord::count).reversed())
                .toList();
        List<AmbiguousDays> ambiguous = new ArrayList<>();
        List<DayForms> forms = new ArrayList<>();
        days.forEach((column, seen) -> {
            forms.add(new DayForms(column, Map.copyOf(seen.forms)));
            if (seen.ambiguous.count > 0) {
                ambiguous.add(new AmbiguousDays(
                        column,
                        seen.ambiguous.count,
                        List.copyOf(seen.ambiguous.rows),
                        seen.onlyDayFirst,
                        seen.onlyMonthFirst));
            }
        });
        return new MappingSummary(taken, refused, blank, words, ambiguous, forms, formulas);
    }
}

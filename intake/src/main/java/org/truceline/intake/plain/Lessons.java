package org.truceline.intake.plain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.time.PossibleTime;

/** What rows of a dataset with codes teach, each read as if there were no others. */
final class Lessons {

    private final InFull alone;
    private final Days days;

    /** Rows that {@code alone} reads by {@code days}. */
    Lessons(InFull alone, Days days) {
        this.alone = alone;
        this.days = days;
    }

    /**
     * What a row teaches.
     *
     * @param where what is written of its place
     * @param when what its days mean
     */
    record Lesson(Entry.Taken row, PlaceWords where, Span when) {}

    /**
     * What days are taken for.
     *
     * @param form the one that they were written in; empty where the dataset has one form only
     * @param from the first second, from 1970 UTC
     * @param until the second before which it was
     * @param text as they were understood, with slack behind it
     * @param hasCommas whether there are any in the text
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Span(Optional<DayForms.Form> form, long from, long until, byte[] text, boolean hasCommas, Tail tail) {}

    /**
     * The lesson of the row between the two bytes; empty where it is not taken, has days of several forms, or has texts that
     * are not written as they are read.
     *
     * @param place its name; empty where it has none
     */
    Optional<Lesson> read(byte[] bytes, int begin, int end, long line, String place) {
        days.resume(DayForms.NONE);
        Optional<Entry> entry = alone.entry(bytes, begin, end, line);
        return entry.isPresent() && entry.get() instanceof Entry.Taken row
                ? PlaceWords.of(row, place).flatMap(where -> span(row).map(when -> new Lesson(row, where, when)))
                : Optional.empty();
    }

    private Optional<Span> span(Entry.Taken row) {
        PossibleTime when = row.occurrence().when().possible();
        Set<DayForms.Form> forms = days.forms().lines().keySet();
        String text = row.used().time();
        boolean isPlain = forms.size() <= 1
                && PlaceWords.isPlain(text)
                && when.from().filter(Lessons::isWhole).isPresent()
                && when.until().filter(Lessons::isWhole).isPresent()
                && row.occurrence().when().cuts().isEmpty();
        return isPlain
                ? Optional.of(new Span(
                        forms.stream().findFirst(),
                        when.from().orElseThrow().getEpochSecond(),
                        when.until().orElseThrow().getEpochSecond(),
                        TextBytes.withSlack(text),
                        text.contains(","),
                        new Tail(row.remarks(), row.provenance())))
                : Optional.empty();
    }

    private static boolean isWhole(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}

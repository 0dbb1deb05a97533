package org.truceline.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.truceline.intake.Clocks;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

class TimeCellTest {

    private static final long SEED = 43;

    @Test
    void every_day_is_the_day_of_the_calendar() {
        LocalDate last = LocalDate.of(2100, 12, 31);
        for (LocalDate day = LocalDate.of(1900, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            holds(day.toString());
        }
    }

    @Test
    void times_are_those_that_are_told_on_their_clock_or_on_any() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] offsets = {"", "Z", "+02:00", "-03:30", "+00:00", "+14:00", "-12:00"};
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-25_000, 47_000));
            String seconds = random.nextBoolean() ? "" : String.format(":%02d", random.nextInt(60));
            String clock = String.format("%02d:%02d", random.nextInt(24), random.nextInt(60)) + seconds;
            holds(day + "T" + clock + offsets[random.nextInt(offsets.length)]);
        }
    }

    @Test
    void what_is_no_time_is_left_to_others() {
        for (String text : new String[] {
            "2021-02-29",
            "1899-12-31",
            "2101-01-01",
            "2020-13-01",
            "2020-00-10",
            "2020-04-31",
            "2020/03/05",
            "2020-3-05",
            "2020-03-05T24:00Z",
            "2020-03-05T21:60Z",
            "2020-03-05T21:30:60Z",
            "2020-03-05T21:30+18:00",
            "2020-03-05T21:30-00:00",
            "2020-03-05T2130Z",
            "2020-03-05 "
        }) {
            assertThat(new TimeCell().read(bytes(text), 0)).as(text).isEqualTo(TimeCell.NONE);
        }
    }

    private static void holds(String text) {
        TimeCell cell = new TimeCell();
        assertThat(cell.read(bytes(text), 0)).as(text).isEqualTo(text.length());
        PossibleTime expected = Clocks.ANY.hull(Told.parse(text));
        assertThat(cell.from()).as(text).isEqualTo(expected.from().orElseThrow().getEpochSecond());
        assertThat(cell.until())
                .as(text)
                .isEqualTo(expected.until().orElseThrow().getEpochSecond());
    }

    /** With bytes behind it, as in a part. */
    private static byte[] bytes(String text) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        byte[] more = Arrays.copyOf(all, all.length + 64);
        more[all.length] = ',';
        return more;
    }
}

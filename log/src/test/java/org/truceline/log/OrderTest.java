package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.truceline.log.Order.Placed;

class OrderTest {

    @Test
    void entry_comes_after_what_its_office_had_seen_though_its_clock_is_behind() {
        MemoryLog north = new MemoryLog(Form.REAL, 1);
        MemoryLog south = new MemoryLog(Form.REAL, 2);
        claim(north);
        south.setClock(MemoryLog.NOON.minus(Duration.ofHours(1)));
        claim(south);
        south.append(new Notice.Received(north.checkpoint().text()));
        claim(south);
        assertThat(Order.of(List.of(north, south)))
                .containsExactly(
                        new Placed(south.id().name(), 1, MemoryLog.NOON.minus(Duration.ofHours(1))),
                        new Placed(north.id().name(), 1, MemoryLog.NOON),
                        new Placed(south.id().name(), 2, MemoryLog.NOON.plusNanos(1)),
                        new Placed(south.id().name(), 3, MemoryLog.NOON.plusNanos(1)));
    }

    @Test
    void clock_that_runs_back_does_not_turn_a_log_around() {
        MemoryLog log = new MemoryLog(Form.REAL, 1);
        claim(log);
        log.setClock(MemoryLog.NOON.minus(Duration.ofDays(400)));
        claim(log);
        assertThat(Order.of(List.of(log))).extracting(Placed::number).containsExactly(1L, 2L);
    }

    @Test
    void checkpoint_that_fits_no_log_at_hand_binds_nothing() {
        MemoryLog north = new MemoryLog(Form.REAL, 1);
        MemoryLog south = new MemoryLog(Form.REAL, 2);
        north.setClock(MemoryLog.NOON.plus(Duration.ofHours(1)));
        claim(north);
        Note seen = north.checkpoint();
        MemoryLog rewritten = new MemoryLog(Form.REAL, 1);
        rewritten.setClock(MemoryLog.NOON.plus(Duration.ofHours(2)));
        claim(rewritten);
        south.append(new Notice.Received(seen.text()));
        south.append(new Notice.Received("no checkpoint"));
        assertThat(Order.of(List.of(south))).extracting(Placed::time).containsOnly(MemoryLog.NOON);
        assertThat(Order.of(List.of(south, rewritten)).getFirst().time()).isEqualTo(MemoryLog.NOON);
        assertThat(Order.of(List.of(south, north)).getFirst().log())
                .isEqualTo(north.id().name());
    }

    /** Three offices with wild clocks that exchange at random. Replay one with its seed. */
    @Test
    void any_arrival_in_any_parts_gives_the_same_order() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<MemoryLog> offices = new ArrayList<>();
            for (int office = 0; office < 3; office++) {
                offices.add(new MemoryLog(Form.REAL, seed * 10 + office));
            }
            for (int step = 0; step < 40; step++) {
                MemoryLog office = offices.get(random.nextInt(3));
                MemoryLog other = offices.get(random.nextInt(3));
                office.setClock(MemoryLog.NOON.plusSeconds(random.nextInt(100_000) - 50_000));
                if (random.nextInt(3) == 0 && other != office && other.head().count() > 0) {
                    office.append(new Notice.Received(other.checkpoint().text()));
                } else {
                    claim(office);
                }
            }
            Function<String, NoteReading> notes = readOnce();
            List<Placed> order = Order.of(offices);
            List<MemoryLog> shuffled = new ArrayList<>(offices);
            Collections.shuffle(shuffled, random);
            assertThat(Order.of(shuffled, notes)).as("seed %d", seed).isEqualTo(order);
            assertThat(Order.of(inParts(offices, random, notes), notes))
                    .as("seed %d", seed)
                    .isEqualTo(order);
            assertCausal(offices, order, seed);
        }
    }

    /** Each note's signature is checked once, which takes far longer than all the rest. */
    private static Function<String, NoteReading> readOnce() {
        Map<String, NoteReading> read = new HashMap<>();
        return note -> read.computeIfAbsent(note, NoteReading::of);
    }

    /** The logs as they stand after bundles of random length arrived in random order. */
    private static List<MemoryLog> inParts(
            List<MemoryLog> offices, Random random, Function<String, NoteReading> notes) {
        Map<MemoryLog, Integer> have = new HashMap<>();
        List<MemoryLog> whole = new ArrayList<>();
        List<MemoryLog> arrival = new ArrayList<>();
        while (whole.size() < offices.size()) {
            MemoryLog office = offices.get(random.nextInt(offices.size()));
            int count = Math.min((int) office.head().count(), have.getOrDefault(office, 0) + 1 + random.nextInt(5));
            have.put(office, count);
            arrival.removeIf(each -> each.id().equals(office.id()));
            arrival.add(office.upTo(count));
            Order.of(arrival, notes);
            if (count == office.head().count() && !whole.contains(office)) {
                whole.add(office);
            }
        }
        return arrival;
    }

    private static void assertCausal(List<MemoryLog> offices, List<Placed> order, long seed) {
        Map<String, Integer> place = new HashMap<>();
        for (Placed each : order) {
            place.put(each.log() + "/" + each.number(), place.size());
        }
        for (MemoryLog office : offices) {
            office.read(1).forEach(entry -> {
                int own = at(place, office.id().name() + "/" + entry.number());
                if (entry.number() > 1) {
                    assertThat(own).isGreaterThan(at(place, office.id().name() + "/" + (entry.number() - 1)));
                }
                Notice.of(entry).map(Notice.Received.class::cast).ifPresent(received -> {
                    Checkpoint seen = NoteReading.of(received.note())
                            .findNote()
                            .orElseThrow()
                            .checkpoint();
                    assertThat(own)
                            .as("seed %d", seed)
                            .isGreaterThan(at(place, seen.log().name() + "/" + seen.count()));
                });
            });
        }
    }

    private static int at(Map<String, Integer> place, String entry) {
        return place.getOrDefault(entry, -1);
    }

    private static void claim(MemoryLog log) {
        log.append(new Draft(new UUID(0, log.head().count()), "claim", Bytes.ofText("strike")));
    }
}

package org.truceline.bench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.timed.Timed;

class TrialsTest {

    private static final int ROWS = 1_000;
    private static final int FEW_ROWS = 200;

    @TempDir
    private Path folder;

    static Stream<Trial> trials() {
        return Trials.of(Set.of("1", "2", "3", "6")).stream()
                .filter(trial -> !trial.work().contains("bands"))
                .filter(trial -> trial.goal().length() == 1 && !trial.work().startsWith("CSV"));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void each_trial_of_one_corridor_runs_and_its_contenders_find_about_as_many(Trial trial) throws Exception {
        List<Outcome> outcomes = trial.run(Setup.quick(ROWS, folder, Optional.empty()));
        assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> {
            assertThat(outcome.value()).isPositive();
            assertThat(outcome.timed()).hasSize(2).allMatch(timed -> timed.found() > 0);
        });
    }

    @Test
    void members_are_counted_as_the_ring_of_a_buffer_has_them_but_at_the_edge() throws Exception {
        List<Timed> timed = new Inside()
                .run(Setup.quick(ROWS, folder, Optional.empty()))
                .getFirst()
                .timed();
        assertThat(timed.get(0).found()).isCloseTo(timed.get(1).found(), within(3L));
    }

    @Test
    void the_findings_of_a_file_are_the_same_as_those_of_a_csv_library_byte_by_byte() throws Exception {
        assertThat(new FileToFindings(Pact.CORRIDOR).run(Setup.quick(FEW_ROWS, folder, Optional.empty())))
                .flatExtracting(Outcome::remarks)
                .noneMatch(remark -> remark.toString().contains("NO"))
                .anyMatch(remark -> remark.toString().contains("byte by byte: yes"));
    }

    @ParameterizedTest
    @MethodSource("roads")
    void no_verdict_differs_from_the_oracle_and_no_distance_by_a_centimetre(Road road) {
        Accuracy.Held held = Accuracy.held(road, 1_000);
        assertThat(held.points()).isEqualTo(1_000);
        assertThat(held.wrong()).isZero();
        assertThat(held.off()).isLessThan(0.01);
    }

    static Stream<Road> roads() {
        return Accuracy.ROADS.stream();
    }
}

package org.truceline.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** The open point and the decisions are made up. */
class PointDecisionTest {

    private static final List<ZoneId> UTC = List.of(ZoneOffset.UTC);

    private final OpenPoint point = new OpenPoint(
            "depth",
            "How deep?",
            "not in the text",
            new TreeMap<>(Map.of("six", "6 km", "four", "4 km")),
            Optional.empty(),
            Optional.empty());

    @Test
    void decision_that_all_agreed_leaves_one_reading_from_then_on_and_the_text_before() {
        PointDecision six = decided("six", "2020-03-10T12:00Z", "");
        assertThat(at("2020-03-10T11:59Z", six).asked()).containsExactly("four", "six");
        assertThat(at("2020-03-10T11:59Z", six).later()).isEmpty();
        assertThat(at("2020-03-10T12:00Z", six).asked()).containsExactly("six");
        assertThat(says("2020-03-10T12:00Z", six))
                .containsExactly("How deep? Decided by a joint commission (from 2020-03-10T12:00Z; record 1): 6 km.");
    }

    @Test
    void on_the_day_from_which_it_holds_the_text_counts_too() {
        PointDecision six = decided("six", "2020-03-10", "");
        assertThat(at("2020-03-10T12:00Z", six).asked()).containsExactly("four", "six");
        assertThat(says("2020-03-10T12:00Z", six))
                .singleElement()
                .asString()
                .endsWith("6 km; whether that held then is open.");
        assertThat(at("2020-03-11T00:00Z", six).asked()).containsExactly("six");
    }

    @Test
    void position_of_one_side_changes_nothing_and_is_told() {
        PointDecision claim = new PointDecision(
                "2", "depth", "four", "one side", false, lasting("2020-03-10T12:00Z", ""), "from then");
        assertThat(at("2020-03-11T00:00Z", claim).asked()).containsExactly("four", "six");
        assertThat(says("2020-03-11T00:00Z", claim))
                .containsExactly(
                        "How deep? One side's position, which changes nothing, of one side (from then; record 2): 4 km.");
    }

    @Test
    void two_that_hold_at_once_and_differ_take_no_reading_until_the_earlier_one_ends() {
        PointDecision six = decided("six", "2020-03-10T12:00Z", "");
        PointDecision four = decided("four", "2020-03-20T12:00Z", "");
        assertThat(at("2020-03-15T00:00Z", six, four).asked()).containsExactly("six");
        assertThat(at("2020-03-21T00:00Z", six, four).asked()).containsExactly(OpenPoint.CONTRADICTORY);
        assertThat(says("2020-03-21T00:00Z", six, four)).last().asString().contains("contradicts itself");
        PointDecision ended = decided("six", "2020-03-10T12:00Z", "2020-03-20T12:00Z");
        assertThat(at("2020-03-21T00:00Z", ended, four).asked()).containsExactly("four");
    }

    @Test
    void on_the_day_on_which_one_takes_the_place_of_another_it_is_one_of_the_two() {
        PointDecision six = decided("six", "2020-03-10", "2020-03-20");
        PointDecision four = decided("four", "2020-03-20", "");
        assertThat(at("2020-03-20T12:00Z", six, four).asked()).containsExactly("four", "six");
    }

    @Test
    void answer_that_is_no_reading_stands_in_its_place_and_says_so() {
        PointDecision other = decided("457 m", "2020-03-10T12:00Z", "");
        assertThat(at("2020-03-15T00:00Z", other).asked()).containsExactly("457 m");
        assertThat(says("2020-03-15T00:00Z", other)).singleElement().asString().contains("no reading of these terms");
    }

    @Test
    void decision_against_what_the_file_says_was_settled_contradicts_it() {
        OpenPoint settled = new OpenPoint(
                "depth",
                "How deep?",
                "",
                point.readings(),
                Optional.empty(),
                Optional.of(new OpenPoint.Filling("four", "minutes", "2020-03-13")));
        assertThat(new PointAt(settled, List.of(decided("six", "2020-03-10T12:00Z", "")), minute("2020-03-21T00:00Z"))
                        .point()
                        .asked())
                .containsExactly(OpenPoint.CONTRADICTORY);
    }

    private OpenPoint at(String minute, PointDecision... decisions) {
        return new PointAt(point, List.of(decisions), minute(minute)).point();
    }

    private List<String> says(String minute, PointDecision... decisions) {
        return at(minute, decisions).later().orElseThrow().says();
    }

    private static PointDecision decided(String answer, String from, String until) {
        return new PointDecision(
                "1", "depth", answer, "a joint commission", true, lasting(from, until), "from " + from);
    }

    private static Lasting lasting(String from, String until) {
        return Lasting.between(
                Optional.of(Told.parse(from)),
                until.isEmpty() ? Optional.empty() : Optional.of(Told.parse(until)),
                UTC);
    }

    private static PossibleTime minute(String text) {
        return Told.parse(text).on(UTC);
    }
}

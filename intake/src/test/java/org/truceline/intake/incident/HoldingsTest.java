package org.truceline.intake.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.Written;
import org.truceline.notation.Fields;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;
import org.truceline.time.PossibleTime;

/** The numbers are made up. */
class HoldingsTest {

    private static final Clocks UTC = new Clocks(List.of(ZoneOffset.UTC));

    @Test
    void holding_has_what_is_told_and_the_rest_is_untold() {
        Holdings holdings = read("""
                on: "1974-07-01"
                holdings:
                  - {what: tank, by: IL, at: {in: [band]}, number: {atLeast: 80}, seen: part, unit: 7th}
                  - {what: personnel, number: 1300, seen: all, on: "1974-07-02"}
                """);
        assertThat(holdings.on()).isEqualTo(day("1974-07-01"));
        Holding tanks = holdings.list().getFirst();
        assertThat(tanks.by()).isEqualTo(new Parties(List.of("IL"), false));
        assertThat(tanks.at().relations()).containsExactly(new Relation.In("band"));
        assertThat(tanks.number()).isEqualTo(new Numbers(80, Double.POSITIVE_INFINITY));
        assertThat(tanks.unit()).contains("7th");
        assertThat(tanks.complete()).isFalse();
        assertThat(tanks.when().possible()).isEqualTo(day("1974-07-01"));
        Holding people = holdings.list().getLast();
        assertThat(people.by()).isEqualTo(Parties.UNTOLD);
        assertThat(people.at()).isEqualTo(Located.UNTOLD);
        assertThat(people.unit()).isEqualTo(Optional.empty());
        assertThat(people.complete()).isTrue();
        assertThat(people.when().possible()).isEqualTo(day("1974-07-02"));
    }

    @Test
    void part_is_what_was_seen_unless_all_is_told() {
        assertThat(read("{on: \"1974-07-01\", holdings: [{what: tank, number: 3}]}")
                        .list())
                .allMatch(holding -> !holding.complete());
    }

    @Test
    void all_that_is_wrong_is_told() {
        assertThat(Written.faults("{holdings: [{what: tnk, numbr: 3, seen: most}]}", HoldingsTest::holdings))
                .satisfiesExactly(
                        on -> assertThat(on).contains("on: expected a day such as 1974-07-01; found nothing"),
                        what -> assertThat(what).contains("Did you mean \"tank\"?"),
                        number -> assertThat(number).contains("number: expected a number"),
                        seen -> assertThat(seen).contains("all or part; found \"most\""),
                        name -> assertThat(name).contains("Did you mean \"number\"?"));
    }

    private static Holdings holdings(Fields fields) {
        return Holdings.read(fields, UTC, Known.BUILT_IN);
    }

    private static Holdings read(String text) {
        return Written.read(text, HoldingsTest::holdings);
    }

    private static PossibleTime day(String day) {
        Instant start = Instant.parse(day + "T00:00:00Z");
        return PossibleTime.between(start, start.plusSeconds(86_400));
    }
}

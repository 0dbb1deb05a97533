package org.truceline.assessment.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.between;
import static org.truceline.assessment.MadeUp.open;
import static org.truceline.assessment.MadeUp.since;
import static org.truceline.assessment.MadeUp.startOf;
import static org.truceline.assessment.MadeUp.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Classes;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.MadeUp;
import org.truceline.assessment.Slot;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.When;
import org.truceline.time.Amount;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Truth;

class TalliesTest {

    private static final Numbers ANY = new Numbers(0, Double.POSITIVE_INFINITY);

    private final MadeUp made = new MadeUp();
    private final NamedRegion band = new NamedRegion(
            "band", "the band", new RegionRule.Undrawn("never published"), List.of(), List.of(), Optional.empty());
    private String day = "1974-07-15";
    private Facts facts = Facts.NONE;

    TalliesTest() {
        made.with(band);
    }

    @Test
    void part_of_a_count_breaks_a_ceiling_and_never_shows_it_kept() {
        stock(tanks(), true, Value.of(75.0));
        assertThat(ask(part("tank", 80)).name()).isEqualTo(FindingName.INCONSISTENT);
        Finding seventy = ask(part("tank", 70));
        assertThat(seventy.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(seventy.settledBy()).contains(new Gap(Gap.Where.REPORT, "a complete count of “tank”"));
        assertThat(ask(all("tank", 75)).name()).isEqualTo(FindingName.CONSISTENT);
        assertThat(ask(all("tank", 76)).name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(part("tank", 80)).sentence())
                .startsWith(
                        "As reported, a number inconsistent with “The term limit”. Counted: at least 80; allowed: at"
                                + " most 75.")
                .contains("Who is responsible is a separate question");
    }

    @Test
    void part_of_a_count_reaches_a_floor_and_never_shows_it_missed() {
        stock(tanks(), false, Value.of(600.0));
        assertThat(ask(part("tank", 605)).name()).isEqualTo(FindingName.CONSISTENT);
        assertThat(ask(part("tank", 550)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(all("tank", 550)).name()).isEqualTo(FindingName.INCONSISTENT);
    }

    @Test
    void number_that_lies_on_both_sides_asks_for_it_more_exactly() {
        stock(tanks(), true, Value.of(6_000.0));
        Finding finding = ask(holding("tank", new Numbers(5_500, 6_200), true));
        assertThat(finding.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(finding.settledBy()).contains(new Gap(Gap.Where.REPORT, "the number of “tank”, more exactly"));
        assertThat(ask(holding("tank", new Numbers(0, 5_900), true)).name()).isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void holdings_that_may_be_the_same_things_are_not_added() {
        stock(tanks(), true, Value.of(75.0));
        assertThat(ask(part("tank", 50), part("tank", 40)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(unit("first", 50), unit("second", 40)).name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(unit("first", 50), unit("first", 40)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(unit("first", 50), part("tank", 40)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(unit("first", 40), part("tank", 30), unit("second", 36)).name())
                .isEqualTo(FindingName.INCONSISTENT);
    }

    @Test
    void number_of_things_that_is_asked_for_no_one_day_is_open() {
        stock(tanks(), true, Value.of(75.0));
        PossibleTime days = told("1974-07-15", DAMASCUS).hull(told("1974-07-18", DAMASCUS));
        Finding finding = new Tallies(made.agreement(), facts)
                .ask(List.of(all("tank", 80)), days)
                .getFirst();
        assertThat(finding.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(finding.settledBy()).contains(new Gap(Gap.Where.REPORT, "the day on which they were counted"));
    }

    @Test
    void units_add_however_many_there_are() {
        stock(tanks(), true, Value.of(75.0));
        List<Holding> units = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            units.add(unit("unit " + i, 3));
        }
        assertThat(ask(units.toArray(Holding[]::new)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        units.set(0, unit("unit 0", 4));
        assertThat(ask(units.toArray(Holding[]::new)).name()).isEqualTo(FindingName.INCONSISTENT);
        units.set(1, unit("unit 0", 3));
        assertThat(ask(units.toArray(Holding[]::new)).name())
                .as("two of them are one unit")
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
    }

    @Test
    void classes_that_exclude_each_other_are_added() {
        made.with(new Classes(
                ClassTree.acts(),
                ClassTree.weapons().with(Map.of("dry-truck", new ClassTree.Added("truck", "dry truck", Set.of()))),
                ClassTree.actors(),
                Map.of(),
                Map.of(),
                Map.of()));
        stock(weapon("truck"), false, Value.of(600.0));
        assertThat(ask(part("dry-truck", 555), part("fuel-truck", 50)).name()).isEqualTo(FindingName.CONSISTENT);
        assertThat(ask(part("dry-truck", 555), part("truck", 50)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(all("dry-truck", 560), all("fuel-truck", 30)).name())
                .as("whether other trucks came in nobody said")
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
    }

    @Test
    void complete_count_of_something_smaller_does_not_bound_the_tally() {
        stock(tanks(), true, Value.of(75.0));
        Located near = new Located(
                new Whereabouts.Anywhere(),
                List.of(new Relation.In("band"), new Relation.In("corner")),
                "in a corner of the band");
        Holding corner = new Holding("tank", Parties.UNTOLD, near, Numbers.exactly(10), when(), Optional.empty(), true);
        assertThat(ask(corner).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        Holding theirs = new Holding(
                "tank",
                new Parties(List.of("X"), false),
                in("band"),
                Numbers.exactly(10),
                when(),
                Optional.empty(),
                true);
        assertThat(ask(theirs).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(all("armoured-vehicle", 10)).name()).isNotEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void what_may_match_counts_for_the_most_only() {
        stock(inBand("howitzer"), true, Value.of(162.0));
        Finding finding = ask(all("artillery", 200));
        assertThat(finding.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(all("artillery", 100)).name())
                .as("howitzers are artillery, all of which was seen")
                .isEqualTo(FindingName.CONSISTENT);
        assertThat(ask(all("tank", 200)).name()).isEqualTo(FindingName.NOT_COVERED);
    }

    @Test
    void number_that_the_text_does_not_tell_is_undetermined_and_one_reading_alone_depends() {
        stock(tanks(), true, new Value.Unfilled<>(made.point("cap")));
        Finding untold = ask(all("tank", 1_200));
        assertThat(untold.name()).isEqualTo(FindingName.UNDETERMINED);
        assertThat(untold.settledBy()).contains(new Gap(Gap.Where.TEXT, "an agreed answer to: What of cap?"));
        MadeUp other = new MadeUp().with(band);
        OpenPoint account = other.point("account", "first", "second");
        Value<Double> bound = open(account, Value.of(Double.POSITIVE_INFINITY), Value.of(450.0));
        other.with(limit(tanks(), new Term.Counted.Stock(), new Term.Ceiling(true, bound), Optional.empty()));
        Finding depends = new Tallies(other.agreement(), facts)
                .ask(List.of(all("tank", 460)), on())
                .getFirst();
        assertThat(depends.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
        assertThat(depends.settledBy()).contains(new Gap(Gap.Where.TEXT, "an agreed answer to: What of account?"));
        assertThat(depends.worlds()).hasSize(2);
    }

    @Test
    void outside_its_time_it_does_not_cover_and_an_unanswered_condition_leaves_a_missed_floor_open() {
        Predicate.Question talks = new Predicate.Question("talks", "Do the talks go on?");
        Span later = since(startOf("1974-08-01", DAMASCUS));
        Predicate holds = new Predicate.Any(List.of(
                new Predicate.During(
                        List.of(between(startOf("1974-07-01", DAMASCUS), startOf("1974-08-01", DAMASCUS)))),
                new Predicate.All(List.of(new Predicate.During(List.of(later)), new Predicate.Judged(talks)))));
        stock(new Predicate.All(List.of(weapon("truck"), inside(), holds)), false, Value.of(600.0));
        assertThat(ask(all("truck", 100)).name()).isEqualTo(FindingName.INCONSISTENT);
        day = "1974-09-01";
        Finding unanswered = ask(all("truck", 100));
        assertThat(unanswered.name()).isEqualTo(FindingName.UNDETERMINED);
        assertThat(unanswered.settledBy().orElseThrow().where()).isEqualTo(Gap.Where.PERSON);
        assertThat(ask(all("truck", 600)).name()).isEqualTo(FindingName.UNDETERMINED);
        facts = new Facts(List.of(), List.of(), Map.of("talks", false));
        assertThat(ask(all("truck", 100)).name()).isEqualTo(FindingName.NOT_COVERED);
    }

    @Test
    void limit_of_a_phase_does_not_cover_another_day() {
        made.with(limit(
                tanks(),
                new Term.Counted.Stock(),
                new Term.Ceiling(true, Value.of(75.0)),
                Optional.of(since(startOf("1974-08-01", DAMASCUS)))));
        Finding before = ask(all("tank", 100));
        assertThat(before.name()).isEqualTo(FindingName.NOT_COVERED);
        assertThat(before.failed()).contains(Slot.WHEN);
    }

    @Test
    void what_passes_adds_over_times_in_a_period_and_not_beyond_it() {
        made.with(limit(
                weapon("truck"),
                new Term.Counted.Flow(Optional.of(Amount.parse("P7D")), Value.of(DAMASCUS)),
                new Term.Ceiling(true, Value.of(200.0)),
                Optional.empty()));
        assertThat(ask(passed("1974-07-15", 120), passed("1974-07-17", 100)).name())
                .isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(passed("1974-07-15", 120), passed("1974-07-15", 100)).name())
                .as("on one day they may be the same")
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(passed("1974-07-14", 120), passed("1974-07-15", 100)).name())
                .as("Sunday belongs to the week before")
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        List<Holding> week = new ArrayList<>();
        for (int i = 15; i < 22; i++) {
            week.add(passed("1974-07-" + i, 20));
        }
        assertThat(ask(week.toArray(Holding[]::new)).name()).isEqualTo(FindingName.CONSISTENT);
        week.removeLast();
        assertThat(ask(week.toArray(Holding[]::new)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
    }

    @Test
    void what_passes_without_a_period_adds_over_all_the_time_of_the_limit_and_not_beyond_it() {
        made.with(limit(
                weapon("truck"),
                new Term.Counted.Flow(Optional.empty(), Value.of(DAMASCUS)),
                new Term.Ceiling(true, Value.of(200.0)),
                Optional.of(between(startOf("1974-07-15", DAMASCUS), startOf("1974-07-18", DAMASCUS)))));
        assertThat(ask(passed("1974-07-15", 120), passed("1974-07-17", 100)).name())
                .isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(passed("1974-07-14", 120), passed("1974-07-17", 100)).name())
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(passed("1974-07-15", 20), passed("1974-07-16", 20), passed("1974-07-17", 20))
                        .name())
                .as("all that passed was seen")
                .isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void periods_of_hours_are_counted_from_where_the_time_of_the_limit_begins() {
        made.with(limit(
                weapon("truck"),
                new Term.Counted.Flow(Optional.of(Amount.parse("PT48H")), Value.of(DAMASCUS)),
                new Term.Ceiling(true, Value.of(200.0)),
                Optional.of(since(startOf("1974-07-14", DAMASCUS)))));
        assertThat(ask(passed("1974-07-14", 120), passed("1974-07-15", 100)).name())
                .isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(passed("1974-07-15", 120), passed("1974-07-16", 100)).name())
                .isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
    }

    @Test
    void reading_that_alone_decides_is_asked_for_alone_among_several_that_are_reached() {
        OpenPoint kind = made.point("kind", "one", "other");
        OpenPoint copy = made.point("copy", "first", "second");
        Predicate things = new Predicate.IsWeapon(open(kind, Set.of("tank"), Set.of("tank")));
        stock(new Predicate.All(List.of(things, inside())), true, open(copy, 100.0, 10.0));
        Finding finding = ask(all("tank", 50));
        assertThat(finding.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
        assertThat(finding.worlds()).hasSize(4);
        assertThat(finding.settledBy()).contains(new Gap(Gap.Where.TEXT, "an agreed answer to: What of copy?"));
    }

    @Test
    void days_are_cut_on_the_clock_of_the_limit() {
        made.with(limit(
                weapon("truck"),
                new Term.Counted.Flow(Optional.of(Amount.parse("P1D")), Value.of(DAMASCUS)),
                new Term.Ceiling(false, Value.of(600.0)),
                Optional.empty()));
        assertThat(ask(passed("1974-07-15", 550)).name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(passed("1974-07-15", 600)).name()).isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void tally_of_one_is_a_multiple_of_another() {
        made.with(new Term.Limit(
                MadeUp.head("ratio"),
                inBand("personnel"),
                new Term.Counted.Stock(),
                new Term.Ceiling(true, Value.of(2.0)),
                Optional.of(tanks()),
                Optional.empty()));
        assertThat(ask(part("personnel", 25), all("tank", 12)).name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask(part("personnel", 25), part("tank", 12)).name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(ask(all("personnel", 24), part("tank", 12)).name()).isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void bound_of_none_is_never_broken() {
        made.with(new Term.Limit(
                MadeUp.head("none"),
                tanks(),
                new Term.Counted.Stock(),
                new Term.Ceiling(true, Value.of(Double.POSITIVE_INFINITY)),
                Optional.of(weapon("mortar")),
                Optional.empty()));
        assertThat(ask(all("tank", 100)).name()).isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void less_that_is_known_never_makes_a_finding_firmer() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            MadeUp text = new MadeUp().with(band);
            Term.Counted kind = random.nextBoolean()
                    ? new Term.Counted.Stock()
                    : new Term.Counted.Flow(
                            random.nextBoolean() ? Optional.of(Amount.parse("P1D")) : Optional.empty(),
                            Value.of(DAMASCUS));
            text.with(limit(
                    random.nextBoolean() ? tanks() : weapon("artillery"),
                    kind,
                    new Term.Ceiling(random.nextBoolean(), Value.of((double) random.nextInt(60))),
                    Optional.empty()));
            List<Holding> holdings = new ArrayList<>();
            List<Holding> less = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                holdings.add(anyHolding(random));
                less.add(random.nextBoolean() ? holdings.getLast() : lessKnown(random, holdings.getLast()));
            }
            Tallies tallies = new Tallies(text.agreement(), Facts.NONE);
            Truth before = tallies.ask(holdings, on()).getFirst().reasons().truth();
            Finding after = tallies.ask(less, on()).getFirst();
            Truth now = after.reasons().truth();
            assertThat(now.low() <= before.low() && now.high() >= before.high())
                    .as("seed %d, round %d: %s then %s of %s then %s", seed, i, before, now, holdings, less)
                    .isTrue();
        }
    }

    private Holding anyHolding(Random random) {
        double least = random.nextInt(50);
        return new Holding(
                List.of("tank", "howitzer", "gun", "artillery", "mortar").get(random.nextInt(5)),
                Parties.UNTOLD,
                random.nextInt(3) > 0 ? in("band") : Located.UNTOLD,
                new Numbers(least, least + random.nextInt(20)),
                random.nextInt(4) > 0 ? when() : MadeUp.when("1974-07-16", DAMASCUS),
                random.nextBoolean() ? Optional.empty() : Optional.of("unit " + random.nextInt(2)),
                random.nextBoolean());
    }

    private Holding lessKnown(Random random, Holding known) {
        Numbers wider = random.nextInt(3) > 0
                ? new Numbers(
                        Math.max(0, known.number().least() - random.nextInt(9)),
                        known.number().most() + random.nextInt(9))
                : ANY;
        boolean sameKind = random.nextInt(4) > 0;
        return new Holding(
                sameKind ? known.what() : ClassTree.WEAPON,
                known.by(),
                known.at(),
                wider,
                random.nextInt(4) > 0 ? known.when() : When.UNTOLD,
                random.nextInt(4) > 0 ? known.unit() : Optional.empty(),
                known.complete() && sameKind && random.nextInt(4) > 0);
    }

    private static Predicate weapon(String... classes) {
        return new Predicate.IsWeapon(Value.of(Set.of(classes)));
    }

    private Predicate tanks() {
        return inBand("tank");
    }

    private Predicate inBand(String what) {
        return new Predicate.All(List.of(weapon(what), inside()));
    }

    private Predicate inside() {
        return new Predicate.Inside(Predicate.End.AT, new RegionRule.Reference(band));
    }

    private void stock(Predicate count, boolean atMost, Value<Double> bound) {
        made.with(limit(count, new Term.Counted.Stock(), new Term.Ceiling(atMost, bound), Optional.empty()));
    }

    private static Term.Limit limit(Predicate count, Term.Counted kind, Term.Ceiling bound, Optional<Span> during) {
        return new Term.Limit(MadeUp.head("limit"), count, kind, bound, Optional.empty(), during);
    }

    private Holding part(String what, double number) {
        return holding(what, new Numbers(number, Double.POSITIVE_INFINITY), false);
    }

    private Holding all(String what, double number) {
        return holding(what, Numbers.exactly(number), true);
    }

    private Holding unit(String unit, double number) {
        return new Holding(
                "tank", Parties.UNTOLD, in("band"), Numbers.exactly(number), when(), Optional.of(unit), false);
    }

    private static Holding passed(String day, double number) {
        return new Holding(
                "truck",
                Parties.UNTOLD,
                Located.UNTOLD,
                Numbers.exactly(number),
                MadeUp.when(day, DAMASCUS),
                Optional.empty(),
                true);
    }

    private Holding holding(String what, Numbers number, boolean complete) {
        return new Holding(what, Parties.UNTOLD, in("band"), number, when(), Optional.empty(), complete);
    }

    private static Located in(String region) {
        return new Located(new Whereabouts.Anywhere(), List.of(new Relation.In(region)), "in " + region);
    }

    private When when() {
        return MadeUp.when(day, DAMASCUS);
    }

    private PossibleTime on() {
        return told(day, DAMASCUS);
    }

    private Finding ask(Holding... holdings) {
        return new Tallies(made.agreement(), facts).ask(List.of(holdings), on()).getFirst();
    }
}

package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Parties;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * Made up: X and Y are armed groups, M a medical team; X is on two lists, of the bound and of parties heard, in March 2020. S, of
 * the state's forces, is on the first of them.
 */
class ActorsTest {

    private static final PossibleTime MARCH = time("2020-03-01T00:00Z", "2020-04-01T00:00Z");

    @Test
    void actor_is_on_a_list_and_of_what_is_above_it_while_its_membership_lasts() {
        for (String wanted : List.of("bound", "party")) {
            assertThat(truth("X", wanted, true, told("2020-03-10T12:00Z"))).isEqualTo(Truth.TRUE);
            assertThat(truth("X", wanted, true, told("2020-03-01T00:00Z"))).isEqualTo(Truth.TRUE);
            assertThat(truth("X", wanted, true, told("2020-04-01T00:00Z"))).isEqualTo(Truth.FALSE);
            assertThat(truth("X", wanted, true, told("2020-02-29T23:59Z"))).isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void time_that_only_partly_lies_in_the_membership_leaves_it_open_and_asks_for_the_time() {
        for (PossibleTime partly : List.of(
                time("2020-02-20T00:00Z", "2020-03-02T00:00Z"),
                time("2020-03-31T00:00Z", "2020-04-02T00:00Z"),
                PossibleTime.ANY)) {
            Reason reason = by(Set.of("bound"), true, partly, "X");
            assertThat(reason.truth()).isEqualTo(Truth.OPEN);
            assertThat(reason.gaps())
                    .containsExactly(
                            new Gap(Gap.Where.REPORT, "the time, to tell whether X then belonged to: bound party"));
        }
    }

    @Test
    void day_of_a_membership_leaves_it_open_all_that_day_on_the_clock_of_the_places_and_asks_the_text() {
        Gap text = new Gap(
                Gap.Where.TEXT,
                "the hour from or until which it belonged, to tell whether D then belonged to: bound party");
        Gap report = new Gap(Gap.Where.REPORT, "the time, to tell whether D then belonged to: bound party");
        assertThat(truth("D", "bound", true, told("2020-02-29T21:59Z"))).isEqualTo(Truth.FALSE);
        assertThat(truth("D", "bound", true, told("2020-03-01T22:00Z"))).isEqualTo(Truth.TRUE);
        assertThat(truth("D", "bound", true, told("2020-03-30T20:59Z"))).isEqualTo(Truth.TRUE);
        assertThat(truth("D", "bound", true, told("2020-03-31T21:00Z"))).isEqualTo(Truth.FALSE);
        assertThat(by(Set.of("bound"), true, told("2020-03-01T12:00Z"), "D").gaps())
                .containsExactly(text);
        assertThat(by(Set.of("bound"), true, told("2020-03-31T12:00Z"), "D").gaps())
                .containsExactly(text);
        assertThat(by(Set.of("bound"), true, time("2020-03-01T12:00Z", "2020-03-03T12:00Z"), "D")
                        .gaps())
                .containsExactly(report, text);
    }

    @Test
    void list_that_is_not_complete_may_hold_others_of_its_kind_and_asks_the_text() {
        Reason later = by(Set.of("bound"), false, told("2020-05-01T12:00Z"), "X");
        assertThat(later.truth()).isEqualTo(Truth.OPEN);
        assertThat(later.gaps()).containsExactly(new Gap(Gap.Where.TEXT, "whether X then belonged to: bound party"));
        assertThat(by(Set.of("Y", "bound"), false, told("2020-05-01T12:00Z"), "X")
                        .gaps())
                .as("it is no other actor, so that is not asked")
                .isEqualTo(later.gaps());
        assertThat(truth("Y", "bound", false, MARCH)).isEqualTo(Truth.OPEN);
        assertThat(truth("Y", "bound", true, MARCH)).isEqualTo(Truth.FALSE);
        assertThat(truth("M", "bound", false, MARCH)).as("of another kind").isEqualTo(Truth.FALSE);
    }

    @Test
    void actor_told_only_by_its_kind_may_be_on_a_complete_list_and_asks_who_it_was() {
        Reason group = by(Set.of("bound"), true, MARCH, "armed-group");
        assertThat(group.truth()).isEqualTo(Truth.OPEN);
        assertThat(group.gaps()).containsExactly(new Gap(Gap.Where.REPORT, "who did it"));
        assertThat(truth("medical", "bound", true, MARCH)).isEqualTo(Truth.FALSE);
        assertThat(truth("a-name-in-no-tree", "bound", true, MARCH)).isEqualTo(Truth.OPEN);
    }

    @Test
    void who_is_told_only_by_class_may_be_a_member_of_another_kind_than_the_list() {
        for (String wanted : List.of("bound", "armed-group")) {
            Reason reason = by(Set.of(wanted), true, MARCH, "state-force");
            assertThat(reason.truth()).as(wanted).isEqualTo(Truth.OPEN);
            assertThat(reason.gaps()).containsExactly(new Gap(Gap.Where.REPORT, "who did it"));
            assertThat(truth("state-force", wanted, true, told("2020-05-01T00:00Z")))
                    .as(wanted)
                    .isEqualTo(Truth.FALSE);
        }
        assertThat(truth("bound", "state-force", true, MARCH)).isEqualTo(Truth.OPEN);
        assertThat(truth("bound", "S", true, MARCH)).isEqualTo(Truth.OPEN);
        assertThat(truth("bound", "medical", true, MARCH)).isEqualTo(Truth.FALSE);
    }

    @Test
    void actors_that_the_agreement_names_are_of_their_kind_and_not_one_another() {
        assertThat(truth("X", "X", true, PossibleTime.ANY)).isEqualTo(Truth.TRUE);
        assertThat(truth("X", "Y", false, PossibleTime.ANY)).isEqualTo(Truth.FALSE);
        assertThat(truth("X", "armed-force", true, PossibleTime.ANY)).isEqualTo(Truth.TRUE);
        assertThat(truth("X", "state-force", true, PossibleTime.ANY)).isEqualTo(Truth.FALSE);
        assertThat(truth("X", "foreign-force", true, PossibleTime.ANY))
                .as("the kinds overlap")
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void who_is_told_only_by_class_may_be_an_actor_of_whom_nothing_tells_what_it_is() {
        for (String told : List.of("armed-group", "state-force", "anybody")) {
            assertThat(truth(told, "Z", true, PossibleTime.ANY)).as(told).isEqualTo(Truth.OPEN);
        }
        assertThat(truth("X", "Z", true, PossibleTime.ANY)).isEqualTo(Truth.FALSE);
        assertThat(truth("Z", "state-force", true, PossibleTime.ANY)).isEqualTo(Truth.OPEN);
    }

    @Test
    void of_several_that_are_named_each_has_to_be_asked_for_and_of_several_asked_for_one_is_enough() {
        assertThat(by(Set.of("X", "Y"), true, MARCH, "X", "Y").truth()).isEqualTo(Truth.TRUE);
        assertThat(by(Set.of("X", "M"), true, MARCH, "X", "Y").truth()).isEqualTo(Truth.OPEN);
        assertThat(by(Set.of("M"), true, MARCH, "X", "Y").truth()).isEqualTo(Truth.FALSE);
        assertThat(by(Set.of("X"), true, MARCH, "X", "Y").gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "who did it"));
    }

    @Test
    void where_somebody_else_is_possible_too_it_stays_open_unless_it_is_asked_of_anybody() {
        Parties others = new Parties(List.of("X"), true);
        assertThat(ask(Predicate.Role.BY, others, Set.of("X"), true, MARCH).truth())
                .isEqualTo(Truth.OPEN);
        assertThat(ask(Predicate.Role.BY, others, Set.of("M"), true, MARCH).truth())
                .isEqualTo(Truth.OPEN);
        assertThat(ask(Predicate.Role.BY, others, Set.of("bound"), true, PossibleTime.ANY)
                        .gaps())
                .contains(new Gap(Gap.Where.REPORT, "who did it"));
        assertThat(ask(Predicate.Role.BY, others, Set.of("anybody"), true, MARCH)
                        .truth())
                .isEqualTo(Truth.TRUE);
        Reason target = ask(Predicate.Role.AGAINST, Parties.UNTOLD, Set.of("civilian"), true, MARCH);
        assertThat(target.truth()).isEqualTo(Truth.OPEN);
        assertThat(target.gaps()).containsExactly(new Gap(Gap.Where.REPORT, "to whom or what it was done"));
    }

    @Test
    void sentence_says_who_is_named_and_never_who_is_responsible() {
        assertThat(by(Set.of("bound"), true, MARCH, "X").says())
                .isEqualTo("X is named as the author; that is bound party.");
        assertThat(by(Set.of("bound"), true, MARCH, "M").says())
                .isEqualTo("The team M is named as the author; that is not bound party.");
        assertThat(ask(Predicate.Role.AGAINST, new Parties(List.of("X"), true), Set.of("Y"), true, MARCH)
                        .says())
                .isEqualTo("X or somebody else is named as the target, which may or may not be Y.");
    }

    private static Truth truth(String told, String wanted, boolean complete, PossibleTime when) {
        return by(Set.of(wanted), complete, when, told).truth();
    }

    private static Reason by(Set<String> wanted, boolean complete, PossibleTime when, String... told) {
        return ask(Predicate.Role.BY, new Parties(Arrays.asList(told), false), wanted, complete, when);
    }

    private static Reason ask(
            Predicate.Role role, Parties told, Set<String> wanted, boolean complete, PossibleTime when) {
        MadeUp made = new MadeUp()
                .with(classes(complete))
                .with(actor(
                        "X",
                        "X",
                        "armed-group",
                        List.of(
                                member("bound", "2020-03-01T00:00Z", "2020-04-01T00:00Z"),
                                member("heard", "2020-03-01T00:00Z", "2020-04-01T00:00Z"))))
                .with(actor("D", "D", "armed-group", List.of(member("bound", "2020-03-01", "2020-03-31"))))
                .with(actor(
                        "S", "S", "state-force", List.of(member("bound", "2020-03-01T00:00Z", "2020-04-01T00:00Z"))))
                .with(actor("Y", "Y", "armed-group", List.of()))
                .with(actor("M", "the team M", "medical", List.of()))
                .with(new Actor("Z", "Z", List.of(), Optional.empty(), List.of()));
        return new Actors(made.agreement(), when).ask(role, told, wanted);
    }

    private static Classes classes(boolean complete) {
        ClassTree actors = ClassTree.actors()
                .with(Map.of(
                        "party", new ClassTree.Added("armed-group", "party", Set.of()),
                        "heard", new ClassTree.Added("party", "party that is heard", Set.of()),
                        "bound", new ClassTree.Added("armed-group", "bound party", Set.of()),
                        "X", new ClassTree.Added("armed-group", "X", Set.of()),
                        "D", new ClassTree.Added("armed-group", "D", Set.of()),
                        "S", new ClassTree.Added("state-force", "S", Set.of()),
                        "Y", new ClassTree.Added("armed-group", "Y", Set.of()),
                        "M", new ClassTree.Added("medical", "M", Set.of())));
        return new Classes(
                ClassTree.acts(),
                ClassTree.weapons(),
                actors,
                Map.of(),
                Map.of("bound", complete, "heard", complete),
                Map.of());
    }

    private static Actor.Membership member(String of, String from, String until) {
        return new Actor.Membership(of, Optional.of(Told.parse(from)), Optional.of(Told.parse(until)));
    }

    private static Actor actor(String id, String name, String under, List<Actor.Membership> memberships) {
        return new Actor(id, name, List.of(), Optional.of(under), memberships);
    }
}

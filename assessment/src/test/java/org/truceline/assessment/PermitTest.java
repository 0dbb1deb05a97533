package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.truth.Gap;

class PermitTest {

    private final MadeUp made = new MadeUp();
    private List<Occurrence.Plea> pleas = List.of();

    @Test
    void each_permit_is_asked_by_itself() {
        permit("patrols", 0, act("patrol"));
        permit("shots", 0, act("shelling"));
        permit("either", 0, new Predicate.Any(List.of(act("protest"), new Predicate.Judged(question()))));
        List<Finding> findings = ask();
        assertThat(findings).extracting(finding -> finding.term().id()).containsExactly("patrols", "shots", "either");
        assertThat(findings)
                .extracting(Finding::name)
                .containsExactly(FindingName.NOT_COVERED, FindingName.CONSISTENT, FindingName.UNDETERMINED);
        assertThat(findings.get(1).sentence()).isEqualTo("As reported, an act that “The term shots” permits.");
        assertThat(findings.get(2).settledBy())
                .contains(new Gap(Gap.Where.PERSON, "a named person's answer to: Was it necessary?"));
    }

    @Test
    void permit_excepts_from_a_prohibition_of_equal_or_lower_rank_only() {
        forbid("lower", 0);
        forbid("equal", 1);
        forbid("higher", 2);
        permit("shots", 1, act("shelling"));
        assertThat(ask().stream().limit(3))
                .extracting(Finding::name)
                .containsExactly(
                        FindingName.EXCEPTION_ESTABLISHED, FindingName.EXCEPTION_ESTABLISHED, FindingName.INCONSISTENT);
        assertThat(ask().getFirst().sentence()).endsWith("excepted from it: “The term shots”.");
    }

    @Test
    void condition_that_somebody_pleads_an_exception_holds_for_that_exception_only() {
        permit("pleaded", 0, new Predicate.Pleaded("defence"));
        assertThat(ask().getFirst().name()).isEqualTo(FindingName.NOT_COVERED);
        pleas = List.of(new Occurrence.Plea("N", "other"));
        assertThat(ask().getFirst().name()).isEqualTo(FindingName.NOT_COVERED);
        pleas = List.of(new Occurrence.Plea("N", "other"), new Occurrence.Plea("N", "defence"));
        assertThat(ask().getFirst().name()).isEqualTo(FindingName.CONSISTENT);
    }

    @Test
    void opposite_is_asked_after_those_in_a_group_beside_it() {
        Predicate unpleaded = new Predicate.Not(new Predicate.Pleaded("defence"));
        Predicate unlike = new Predicate.Not(act("shelling"));
        permit("beside", 0, new Predicate.All(List.of(new Predicate.All(List.of(unpleaded)), unlike)));
        permit("inside", 0, new Predicate.All(List.of(new Predicate.All(List.of(unlike)), unpleaded)));
        pleas = List.of(new Occurrence.Plea("N", "defence"));
        assertThat(ask())
                .extracting(Finding::failed)
                .containsExactly(Optional.of(Slot.CONDITION), Optional.of(Slot.ACT));
    }

    private static Predicate.Question question() {
        return new Predicate.Question("necessary", "Was it necessary?");
    }

    private static Predicate act(String act) {
        return new Predicate.IsAct(Value.of(Set.of(act)));
    }

    private void permit(String id, int rank, Predicate pattern) {
        made.with(new Term.Permission(head(id, rank), pattern));
    }

    private void forbid(String id, int rank) {
        made.with(new Term.Prohibition(head(id, rank), act("shelling"), List.of()));
    }

    private static Term.Head head(String id, int rank) {
        Term.Head head = MadeUp.head(id);
        return new Term.Head(
                id,
                head.title(),
                head.clause(),
                List.of(),
                Term.Basis.EXPRESS,
                rank,
                Optional.empty(),
                Optional.empty());
    }

    private List<Finding> ask() {
        Occurrence occurrence = new Occurrence(
                "o", What.only(new ActClass("shelling")), Who.UNTOLD, Located.UNTOLD, When.UNTOLD, pleas);
        return new Engine(made.agreement()).ask(occurrence, Facts.NONE).findings();
    }
}

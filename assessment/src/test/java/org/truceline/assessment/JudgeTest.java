package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.OpenPoint;
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
import org.truceline.truth.Reason;

/** What a finding of a term that forbids prints: exceptions, pleas, and a row for each reading. */
class JudgeTest {

    private static final Predicate.Question ATTACKED = new Predicate.Question("attacked", "Were they attacked first?");

    private final MadeUp made = new MadeUp();
    private final OpenPoint point = made.point("acts", "shelling", "protest");
    private List<Occurrence.Plea> pleas = List.of();
    private Facts facts = Facts.NONE;

    @Test
    void exception_that_is_established_is_named_by_its_title() {
        forbid(act("shelling"), express());
        facts = new Facts(List.of(), List.of(), Map.of("attacked", true));
        Finding finding = ask();
        assertThat(finding.name()).isEqualTo(FindingName.EXCEPTION_ESTABLISHED);
        assertThat(finding.sentence()).isEqualTo("Covered by “The term fire”, and excepted from it: “Self-defence”.");
        assertThat(said(finding)).contains("The exception “Self-defence” applies.");
        facts = new Facts(List.of(), List.of(), Map.of("attacked", false));
        assertThat(ask().name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(ask().sentence()).doesNotContain("under every reading");
        assertThat(said(ask())).contains("The exception “Self-defence” does not apply.");
    }

    @Test
    void permission_of_another_term_is_called_a_permission() {
        forbid(act("shelling"));
        made.with(new Term.Permission(MadeUp.head("leave"), act("protest")));
        assertThat(said(ask())).contains("The permission “The term leave” does not apply.");
    }

    @Test
    void basis_is_told_unless_the_words_stand_in_the_text() {
        forbid(act("shelling"));
        assertThat(said(ask())).noneMatch(line -> line.startsWith("Basis"));
        Term.Head head = MadeUp.head("quiet");
        MadeUp other = new MadeUp();
        other.with(new Term.Prohibition(
                new Term.Head(
                        head.id(),
                        head.title(),
                        head.clause(),
                        List.of("A remark."),
                        Term.Basis.PRACTICE,
                        head.rank(),
                        head.bound(),
                        head.inForce()),
                act("shelling"),
                List.of()));
        Finding finding = new Engine(other.agreement())
                .ask(occurrence(), facts)
                .findings()
                .getFirst();
        assertThat(finding.name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(said(finding)).containsSubsequence("Basis: practice. No text says it.", "A remark.");
    }

    @Test
    void exception_is_claimed_only_where_it_is_pleaded_of_an_act_that_every_reading_covers() {
        forbid(act("shelling"), express());
        assertThat(ask().name()).isEqualTo(FindingName.UNDETERMINED);
        pleas = List.of(new Occurrence.Plea("N", "defence"));
        assertThat(ask().name()).isEqualTo(FindingName.EXCEPTION_CLAIMED);
        assertThat(ask().sentence()).contains("the exception “Self-defence” is pleaded and not established");
        MadeUp other = new MadeUp();
        OpenPoint wide = other.point("wide", "yes", "no");
        other.with(new Term.Prohibition(
                MadeUp.head("fire"),
                new Predicate.IsAct(open(wide, Set.of("shelling"), Set.of("protest"))),
                List.of(express())));
        Finding byReading = new Engine(other.agreement())
                .ask(occurrence(), facts)
                .findings()
                .getFirst();
        assertThat(byReading.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
    }

    @Test
    void each_reading_has_a_row_that_says_what_comes_out() {
        forbid(new Predicate.IsAct(open(point, Set.of("shelling"), Set.of("protest"))), express());
        facts = new Facts(List.of(), List.of(), Map.of("attacked", false));
        assertThat(ask().worlds())
                .extracting(Finding.Row::result)
                .containsExactly("inconsistent with the term", "not covered: the kind of act");
        assertThat(ask().sentence())
                .contains("under some “inconsistent with the term”, under others “not covered: the kind of act”");
        facts = new Facts(List.of(), List.of(), Map.of("attacked", true));
        assertThat(ask().worlds())
                .extracting(Finding.Row::result)
                .containsExactly("exception established", "not covered: the kind of act");
        assertThat(ask().sentence())
                .isEqualTo("Whether or not “The term fire” covers it, it is excepted from it: “Self-defence”.");
        facts = Facts.NONE;
        assertThat(ask().worlds())
                .extracting(Finding.Row::result)
                .containsExactly(
                        "undetermined: a named person's answer to: Were they attacked first?",
                        "not covered: the kind of act");
    }

    @Test
    void same_result_under_every_reading_is_said_so() {
        forbid(new Predicate.IsAct(open(point, Set.of("shelling"), Set.of("attack"))));
        assertThat(ask().sentence()).contains("inconsistent with “The term fire” under every reading.");
    }

    @Test
    void exception_of_a_preamble_or_of_one_side_is_printed_and_decides_nothing() {
        forbid(
                act("shelling"),
                exemption("humanity", Term.Force.PREAMBULAR, Optional.empty()),
                exemption("statement", Term.Force.UNILATERAL, Optional.of(new Predicate.Judged(ATTACKED))),
                exemption("unwritten", Term.Force.EXPRESS, Optional.empty()));
        pleas = List.of(new Occurrence.Plea("N", "statement"));
        facts = new Facts(List.of(), List.of(), Map.of("attacked", true));
        assertThat(ask().name()).isEqualTo(FindingName.INCONSISTENT);
        assertThat(said(ask()))
                .contains(
                        "“humanity” stands in the preamble: it is printed and decides nothing.",
                        "“statement” is stated by one side: it is printed and decides nothing.",
                        "“unwritten” is an exception whose conditions are not written down: it is printed and decides"
                                + " nothing.",
                        "N pleads: “statement”. It is no express exception of this term; a plea is kept as a note and"
                                + " decides nothing.");
    }

    @Test
    void plea_of_an_express_exception_is_printed_as_such() {
        forbid(act("shelling"), express());
        pleas = List.of(new Occurrence.Plea("N", "defence"));
        assertThat(said(ask())).contains("N pleads: “defence”.");
    }

    private static Term.Exemption express() {
        return new Term.Exemption(
                "defence",
                "Self-defence",
                Term.Force.EXPRESS,
                Optional.of(new Predicate.Judged(ATTACKED)),
                Optional.empty());
    }

    private static Term.Exemption exemption(String id, Term.Force force, Optional<Predicate> when) {
        return new Term.Exemption(id, id, force, when, Optional.empty());
    }

    private static Predicate act(String act) {
        return new Predicate.IsAct(Value.of(Set.of(act)));
    }

    private void forbid(Predicate pattern, Term.Exemption... unless) {
        made.with(new Term.Prohibition(MadeUp.head("fire"), pattern, List.of(unless)));
    }

    private Finding ask() {
        return new Engine(made.agreement()).ask(occurrence(), facts).findings().getFirst();
    }

    private Occurrence occurrence() {
        return new Occurrence("o", What.only(new ActClass("shelling")), Who.UNTOLD, Located.UNTOLD, When.UNTOLD, pleas);
    }

    private static List<String> said(Finding finding) {
        return said(finding.reasons());
    }

    private static List<String> said(Reason reason) {
        List<String> all = new ArrayList<>(List.of(reason.says()));
        reason.because().forEach(step -> all.addAll(said(step)));
        return all;
    }
}

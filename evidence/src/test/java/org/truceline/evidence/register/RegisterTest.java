package org.truceline.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.SourceKind;

class RegisterTest {

    private static final UUID DEED = UUID.randomUUID();

    private final Office office = new Office();

    @Test
    void a_new_version_stands_in_place_of_the_old_one_which_stays() {
        RecordId source = office.source("Kestrel", Optional.empty());
        Instant before = office.now();
        change(source, "Merlin", "b");

        assertThat(office.register().find(source, RegisteredSource.class))
                .map(RegisteredSource::cover)
                .contains("Merlin");
        assertThat(office.register().at(before).find(source, RegisteredSource.class))
                .map(RegisteredSource::cover)
                .contains("Kestrel");
        assertThat(history(source).versions()).hasSize(2);
        assertThat(history(source).isContested()).isFalse();
    }

    @Test
    void two_who_change_it_without_each_others_change_leave_it_contested_until_somebody_says_which_holds() {
        RecordId source = office.source("Kestrel", Optional.empty());
        History seen = history(source);
        office.enter(List.of(renamed(seen, "Merlin", "b")));
        office.enter(List.of(renamed(seen, "Harrier", "c")));

        assertThat(history(source).isContested()).isTrue();
        assertThat(history(source).heads()).hasSize(2);

        change(source, "Merlin", "d");
        assertThat(history(source).isContested()).isFalse();
        assertThat(office.register().find(source, RegisteredSource.class))
                .map(RegisteredSource::cover)
                .contains("Merlin");
    }

    @Test
    void two_who_make_the_same_change_do_not_contest_it() {
        RecordId source = office.source("Kestrel", Optional.empty());
        History seen = history(source);
        office.enter(List.of(renamed(seen, "Merlin", "b")));
        office.enter(List.of(renamed(seen, "Merlin", "c")));

        assertThat(history(source).isContested()).isFalse();
    }

    @Test
    void what_was_taken_back_is_not_listed_and_not_lost() {
        RecordId source = office.source("Kestrel", Optional.empty());
        office.enter(
                List.of(Entered.standing(history(source), "b", DEED, "entered twice", Entered.Standing.WITHDRAWN)));

        assertThat(office.register().all(RegisteredSource.class)).isEmpty();
        assertThat(history(source).versions()).hasSize(2);
    }

    @Test
    void taking_back_wants_a_reason() {
        RecordId source = office.source("Kestrel", Optional.empty());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Entered(
                        source,
                        "b",
                        DEED,
                        List.of(),
                        Entered.Standing.WITHDRAWN,
                        Entered.Disclosure.RESTRICTED,
                        Optional.empty(),
                        new RegisteredSource("Kestrel", SourceKind.PERSON, Optional.empty())))
                .withMessageContaining("expected a reason");
    }

    @Test
    void merged_incidents_have_all_accounts_in_one_and_point_to_it() {
        RecordId one = office.claim(office.report(Optional.empty(), List.of()));
        RecordId two = office.claim(office.report(Optional.empty(), List.of()));
        RecordId into = office.incident("first", one);
        RecordId other = office.incident("second", two);

        office.enter(merging().merge(into, List.of(other), "same minute, same place"));

        assertThat(office.incident(into).accounts()).containsExactly(one, two);
        assertThat(office.incident(other).mergedInto()).contains(into);
        assertThat(office.incident(other).accounts()).isEmpty();
    }

    @Test
    void a_merge_is_undone_as_a_whole() {
        RecordId one = office.claim(office.report(Optional.empty(), List.of()));
        RecordId two = office.claim(office.report(Optional.empty(), List.of()));
        RecordId into = office.incident("first", one);
        RecordId other = office.incident("second", two);
        office.enter(merging().merge(into, List.of(other), "same minute, same place"));

        office.enter(new Undoing(office.register(), "b", UUID.randomUUID()).undo(DEED));

        assertThat(office.incident(into).accounts()).containsExactly(one);
        assertThat(office.incident(other).accounts()).containsExactly(two);
        assertThat(office.incident(other).mergedInto()).isEmpty();
    }

    @Test
    void a_split_takes_accounts_into_a_new_incident_and_undoing_takes_that_back() {
        RecordId one = office.claim(office.report(Optional.empty(), List.of()));
        RecordId two = office.claim(office.report(Optional.empty(), List.of()));
        RecordId incident = office.incident("both", one, two);
        RecordId fresh = new RecordId(UUID.randomUUID());

        office.enter(merging().split(incident, fresh, List.of(two), "another", "an hour apart"));
        assertThat(office.incident(incident).accounts()).containsExactly(one);
        assertThat(office.incident(fresh).accounts()).containsExactly(two);

        office.enter(new Undoing(office.register(), "b", UUID.randomUUID()).undo(DEED));
        assertThat(office.incident(incident).accounts()).containsExactly(one, two);
        assertThat(office.register().find(fresh, IncidentFile.class)).isEmpty();
    }

    @Test
    void what_somebody_changed_since_is_not_undone() {
        RecordId one = office.claim(office.report(Optional.empty(), List.of()));
        RecordId two = office.claim(office.report(Optional.empty(), List.of()));
        RecordId into = office.incident("first", one);
        RecordId other = office.incident("second", two);
        office.enter(merging().merge(into, List.of(other), "same minute, same place"));
        office.enter(List.of(
                Entered.inPlaceOf(history(into), "c", UUID.randomUUID(), "a better title", office.incident(into))));

        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> new Undoing(office.register(), "b", UUID.randomUUID()).undo(DEED))
                .withMessageContaining("changed since by c");
    }

    @Test
    void an_incident_is_not_merged_with_itself_nor_split_into_nothing() {
        RecordId one = office.claim(office.report(Optional.empty(), List.of()));
        RecordId incident = office.incident("only", one);

        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> merging().merge(incident, List.of(incident), "x"));
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> merging().split(incident, one, List.of(one), "x", "x"));
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> merging().merge(one, List.of(incident), "x"));
    }

    @Test
    void only_a_person_who_wrote_no_version_is_the_second_one() {
        RecordId source = office.source("Kestrel", Optional.empty());
        review(source, "a", Review.Verdict.CONFIRMED);
        assertThat(new Reviews(office.register()).isConfirmed(source)).isFalse();

        review(source, "b", Review.Verdict.CONFIRMED);
        assertThat(new Reviews(office.register()).isConfirmed(source)).isTrue();
    }

    @Test
    void a_confirmation_lapses_when_the_record_changes_and_does_not_stand_against_dissent() {
        RecordId source = office.source("Kestrel", Optional.empty());
        review(source, "b", Review.Verdict.CONFIRMED);
        change(source, "Merlin", "a");
        assertThat(new Reviews(office.register()).isConfirmed(source)).isFalse();

        review(source, "b", Review.Verdict.CONFIRMED);
        review(source, "c", Review.Verdict.DISSENTS);
        assertThat(new Reviews(office.register()).isConfirmed(source)).isFalse();
        assertThat(new Reviews(office.register()).of(source)).hasSize(2);
    }

    @Test
    void a_confirmation_holds_when_the_record_reaches_other_people_and_says_the_same() {
        RecordId source = office.source("Kestrel", Optional.empty());
        review(source, "b", Review.Verdict.CONFIRMED);
        office.enter(List.of(Entered.disclosed(
                office.register().find(source).orElseThrow(),
                "d",
                UUID.randomUUID(),
                "for the report",
                Entered.Disclosure.INTERNAL)));
        assertThat(new Reviews(office.register()).isConfirmed(source)).isTrue();
        assertThat(history(source).current().author()).isEqualTo("d");
        assertThat(history(source).wording().author()).isEqualTo("a");
    }

    @Test
    void outlets_that_repeat_one_report_are_one_origin_and_so_are_sources_of_one_side() {
        RecordId agency = office.source("an agency", Optional.empty());
        RecordId first = office.report(Optional.of(agency), List.of());
        RecordId echo = office.report(Optional.of(office.source("an outlet", Optional.empty())), List.of(first));
        RecordId ministry = office.report(Optional.of(office.source("a ministry", Optional.of("A"))), List.of());
        RecordId paper = office.report(Optional.of(office.source("a state paper", Optional.of("A"))), List.of());

        List<RecordId> claims =
                List.of(office.claim(first), office.claim(echo), office.claim(ministry), office.claim(paper));

        assertThat(new Origins(office.register()).of(claims))
                .extracting(origin -> origin.accounts().size())
                .containsExactly(2, 2);
    }

    @Test
    void reports_that_repeat_each_other_in_a_circle_are_one_origin() {
        RecordId first = office.report(Optional.empty(), List.of());
        RecordId second = office.report(Optional.empty(), List.of(first));
        office.enter(List.of(Entered.inPlaceOf(
                history(first),
                "a",
                UUID.randomUUID(),
                "it names the other",
                new ReceivedReport(
                        Optional.empty(),
                        ReceivedReport.Channel.PUBLISHED,
                        Optional.empty(),
                        Clocked.at("2020-03-06", java.time.ZoneOffset.UTC),
                        Optional.empty(),
                        "made up for a test",
                        List.of(second),
                        ReceivedReport.Caution.NONE))));

        List<RecordId> claims = List.of(office.claim(first), office.claim(second));
        assertThat(new Origins(office.register()).of(claims)).hasSize(1);
    }

    private Merging merging() {
        return new Merging(office.register(), "a", DEED);
    }

    private History history(RecordId record) {
        return office.register().find(record).orElseThrow();
    }

    private void change(RecordId source, String cover, String author) {
        office.enter(List.of(renamed(history(source), cover, author)));
    }

    private static Entered renamed(History seen, String cover, String author) {
        return Entered.inPlaceOf(
                seen,
                author,
                UUID.randomUUID(),
                "another name",
                new RegisteredSource(cover, SourceKind.NEWSROOM, Optional.empty()));
    }

    private void review(RecordId of, String author, Review.Verdict verdict) {
        office.enter(author, new Review(of, history(of).current().key(), verdict, "looked at it"));
    }
}

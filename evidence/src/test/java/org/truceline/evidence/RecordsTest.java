package org.truceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 5);

    @Test
    void blank_id_is_refused_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(" ", "Name", SourceKind.AGENCY, Optional.empty()))
                .withMessage("expected a source id, found nothing but white space");
    }

    @Test
    void claim_without_a_speaker_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(Said.inOwnVoice("r1"), Optional.empty(), Optional.empty()))
                .withMessage("expected a claim with its speaker, found none in r1");
    }

    @Test
    void words_read_back_and_an_unknown_one_names_those_expected() {
        assertThat(Worded.find(ResponseType.class, "denied-similar")).contains(ResponseType.DENIED_SIMILAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Worded.get(SourceKind.class, "blog"))
                .withMessage(
                        "expected one of [agency, newsroom, civil-society, party, mission, officials, person], found 'blog'");
    }

    @ParameterizedTest
    @EnumSource(ResponseType.class)
    void only_a_denial_of_this_claim_reads_as_a_denial(ResponseType type) {
        assertThat(type.phrase().equals("denied it")).isEqualTo(type == ResponseType.DENIED);
        assertThat(type.isContextOnly()).isEqualTo(type == ResponseType.DENIED_SIMILAR);
    }

    @Test
    void silence_and_older_denials_do_not_answer_the_claim() {
        assertThat(ResponseType.values())
                .filteredOn(ResponseType::answersThisClaim)
                .containsExactly(ResponseType.ADMITTED, ResponseType.JUSTIFIED, ResponseType.DENIED);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 300, 300, 300, 300",
        "AT_LEAST, 300, 300, , at least 300",
        "MORE_THAN, 300, 301, , more than 300",
        "ABOUT, 300, , , about 300",
        "ALMOST, 1000000, , 999999, 'almost 1,000,000'",
        "UP_TO, 300, , 300, up to 300",
    })
    void amount_has_the_bounds_that_its_wording_states(
            Wording wording, long number, @Nullable Long floor, @Nullable Long ceiling, String text) {
        Amount amount = Amount.of(wording, number);
        assertThat(amount.floor()).isEqualTo(floor == null ? OptionalLong.empty() : OptionalLong.of(floor));
        assertThat(amount.ceiling()).isEqualTo(ceiling == null ? OptionalLong.empty() : OptionalLong.of(ceiling));
        assertThat(amount.text()).isEqualTo(text);
    }

    @Test
    void vague_wording_takes_no_number_and_the_others_need_one() {
        assertThat(Amount.of(Wording.SEVERAL).floor()).hasValue(2);
        assertThat(Amount.of(Wording.DOZENS).floor()).hasValue(12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(Wording.SEVERAL, 5))
                .withMessage("expected no number with the wording 'several', found 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(Wording.ABOUT))
                .withMessage("expected a number with the wording 'about', found none");
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020-01-01, 2020-12-31", "2020-02, 2020-02-01, 2020-02-29", "2020-03-05, 2020-03-05, 2020-03-05"
    })
    void partial_date_is_as_wide_as_its_text(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(earliest, latest));
        assertThat(PartialDate.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01, 2020-01, 2020-02, 2020-02, true",
        "2020-01, 2020-02-01, 2020-02, 2020-02, false",
        "2020-01, , 2020-02, 2020-02, false",
        "2020-02, , 2020-01, 2020-01-31, true",
        ", , 2020-01, 2020-01, false",
    })
    void windows_are_apart_only_when_no_day_can_lie_in_both(
            @Nullable String from, @Nullable String to, String otherFrom, String otherTo, boolean apart) {
        Window window = window(from, to);
        Window other = window(otherFrom, otherTo);
        assertThat(window.surelyApartFrom(other)).isEqualTo(apart);
        assertThat(other.surelyApartFrom(window)).isEqualTo(apart);
    }

    @Test
    void window_covers_what_surely_lies_in_it() {
        assertThat(window("2019-12", null).surelyCovers(window("2020-01", null)))
                .isTrue();
        assertThat(window("2020-01", null).surelyCovers(window("2019-12", null)))
                .isFalse();
        assertThat(window("2020-01", "2020-03").surelyCovers(window("2020-02", null)))
                .isFalse();
        assertThat(window("2020-01", null).surelyCovers(window("2020-01-15", "2020-01-16")))
                .isFalse();
        assertThat(window("2020-01-01", null).surelyCovers(window("2020-01-15", "2020-01-16")))
                .isTrue();
    }

    @Test
    void quotation_knows_its_place_and_checks_its_length() {
        Quotation quotation = Quotation.of("He said so.", new Span(3, 7));
        assertThat(quotation).isEqualTo(new Quotation("said", 3, 7));
        assertThat(quotation.standsIn("He said so.")).isTrue();
        assertThat(quotation.standsIn("He told so.")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotation("said", 3, 8))
                .withMessage("expected a quotation of 5 units for the span 3..8, found 4");
    }

    @Test
    void origins_count_speakers_and_not_reports() {
        Incident incident = incident(claim("r1", "observatory"), claim("r2", "observatory"), claim("r3", "helmets"));
        assertThat(incident.origins()).isEqualTo(2);
    }

    @Test
    void answer_of_an_accused_is_never_their_silence() {
        Incident incident = new Incident(
                "i",
                "title",
                new Incident.Alleged("shelling", List.of(), When.on(DAY)),
                List.of(),
                List.of(
                        new Response(Said.in("r", "army", "no"), ResponseType.DENIED_SIMILAR, Optional.empty()),
                        new Response(Said.in("r", "army", "silent"), ResponseType.NO_COMMENT, Optional.empty())),
                List.of());
        assertThat(incident.findAnswer("army")).isEmpty();
    }

    @Test
    void ledgers_stand_side_by_side_and_show_what_their_parts_leave_unexplained() {
        Bulletin bulletin = new Bulletin(
                "b",
                DAY,
                Optional.of("24 hours"),
                "r",
                List.of(
                        new Bulletin.Ledger("A", 39, Map.of("north", 26L, "south", 10L)),
                        new Bulletin.Ledger("B", 0, Map.of())));
        assertThat(bulletin.findLedger("A").orElseThrow().unexplained()).isEqualTo(3);
        assertThat(bulletin.findLedger("C")).isEmpty();
    }

    @Test
    void patrol_with_accounts_of_different_outcomes_is_contested() {
        Patrol.Account shortened = new Patrol.Account(
                Said.in("r", "A", "shortened"),
                Patrol.Outcome.SHORTENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Patrol.Account blocked = new Patrol.Account(
                Said.in("r", "B", "blocked"),
                Patrol.Outcome.BLOCKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(new Patrol("p", OptionalInt.of(1), DAY, List.of("A", "B"), List.of(shortened, blocked))
                        .isContested())
                .isTrue();
        assertThat(new Patrol("p", OptionalInt.empty(), DAY, List.of("A"), List.of(shortened)).isContested())
                .isFalse();
    }

    static Incident incident(Claim... claims) {
        return new Incident(
                "i",
                "title",
                new Incident.Alleged("shelling", List.of("p"), When.on(DAY)),
                List.of(claims),
                List.of(),
                List.of());
    }

    static Claim claim(String report, String by) {
        return new Claim(Said.in(report, by, "words"), Optional.empty(), Optional.empty());
    }

    private static Window window(@Nullable String from, @Nullable String to) {
        return new Window(
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(to).map(PartialDate::parse));
    }
}

package org.truceline.publication.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.language.Sentence;
import org.truceline.publication.daily.release.Release;

/** The report in Arabic: the same numbers, and sentences that say no more than the English ones. */
class ArabicTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ISOLATES = Pattern.compile("[\u2066\u2068\u2069]");
    private static final Profile GRID = Profile.everybody(new Coarsening.ToGrid(new BigDecimal("0.1")));

    private final MadeUpDay day = new MadeUpDay();
    private final Edition edition = MadeUpDay.edition(Profile.INTERNAL);

    @Test
    void numbers_are_the_same_in_each_language_and_rest_on_the_same_records() {
        for (Edition each : List.of(edition, MadeUpDay.later(GRID))) {
            List<PrintedNumber> english = DailyReport.of(day.input(), each).numbers();
            List<PrintedNumber> arabic =
                    DailyReport.of(day.input(), each.in(Language.ARABIC)).numbers();

            assertThat(arabic).hasSameSizeAs(english).isNotEmpty();
            for (int i = 0; i < english.size(); i++) {
                assertThat(digits(arabic.get(i).text()))
                        .as(english.get(i).key())
                        .isEqualTo(digits(english.get(i).text()));
                assertThat(arabic.get(i).records()).isEqualTo(english.get(i).records());
            }
        }
    }

    @Test
    void sections_and_records_are_the_same_in_each_language() {
        DailyReport english = DailyReport.of(day.input(), edition);
        DailyReport arabic = arabic();

        assertThat(arabic.sections().stream().map(DailyReport.Section::id))
                .isEqualTo(
                        english.sections().stream().map(DailyReport.Section::id).toList());
        assertThat(arabic.lines().count()).isEqualTo(english.lines().count());
        assertThat(arabic.records().stream().map(DailyReport.RecordLine::record))
                .isEqualTo(english.records().stream()
                        .map(DailyReport.RecordLine::record)
                        .toList());
    }

    @Test
    void it_says_first_that_no_native_speaker_reviewed_it() {
        assertThat(arabic().notices().getFirst()).contains("not reviewed by a native speaker");
        assertThat(DailyReport.of(day.input(), edition).notices())
                .noneSatisfy(notice -> assertThat(notice).contains("native speaker"));
    }

    @Test
    void an_account_is_told_as_alleged_reported_and_according_to_its_teller() {
        assertThat(read("incidents"))
                .contains(
                        "بحسب The Gazette: قصف، 3، دبابة، 2031-05-06 15:00، +02:00، South Farm. يُدَّعى أن الفاعل the"
                                + " North.",
                        "بحسب Nightjar: قصف، 5، دبابة، 2031-05-06 15:10، +02:00، South Farm. لا تسمّي الرواية فاعلًا."
                                + " (رُوي مترجَمًا.)",
                        "بلاغ من Post Kestrel، بالسمع: قصف، 25، هاون، 2031-05-06 10:00، +02:00، North Farm.",
                        "أكّد شخصٌ ثانٍ هذا الحادث كما هو.");
    }

    @Test
    void no_comment_is_not_a_denial_and_an_earlier_denial_is_context() {
        assertThat(read("incidents"))
                .contains(
                        "رد: the North لم يعلّق. عدم التعليق ليس نفيًا.",
                        "رد: the North سبق أن نفى ادعاءات سابقة مشابهة (للسياق، وليس ردًا على هذا الادعاء)،"
                                + " 2031-04-30، +02:00. بكلماته: «We never shell farms of anybody.»");
    }

    @Test
    void what_could_not_be_verified_is_not_said_to_be_false() {
        assertThat(read("incidents"))
                .contains(
                        "حالة التحقق: Could not be verified. يقول السلّم: A made-up condition. ولا يعني هذا أنه غير صحيح."
                                + " السبب المذكور: «by the two accounts alone».");
        assertThat(read("limits"))
                .contains(
                        "ما لم يمكن التحقق منه لا يعني أنه غير صحيح.",
                        "عدم التعليق ليس نفيًا، ونفي ادعاءات سابقة مشابهة سياقٌ وليس ردًا على ادعاء لاحق.");
    }

    @Test
    void a_count_is_told_with_its_bounds_rule_and_effort() {
        assertThat(read("counts"))
                .contains(
                        "في كل مكان | من 43 إلى 45 | من 4 إلى 6 | عدد الراصدين 1، وغُطّي 6 س 30 د من 24 س براصد واحد على"
                                + " الأقل؛ المواقع: شوهد 0 من 1، وشوهد بعضه 0، ولم يُبلغ 0، ورُفض 1؛ تقييدات الحركة: 1")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("القاعدة الثانية: كل قصف من ثلاثين أو أكثر واحدًا: 30 فأكثر من صنف سلاح واحد"));
    }

    @Test
    void where_nobody_looked_nothing_is_called_calm() {
        assertThat(read("effort")).contains("ما لم ينظر إليه أحد غير مرصود. وليس ذلك هدوءًا.");
        assertThat(new Speech(Language.ARABIC).text(Sentence.NOT_OBSERVED)).isEqualTo("غير مرصود");
    }

    @Test
    void corrections_tell_which_numbers_moved_and_why() {
        assertThat(read("corrections"))
                .contains(
                        "الإطلاقات والانفجارات، في كل مكان، بقاعدة «كل إطلاق أو انفجار»: كان 12، وصار 13. السبب: أضيف سجل"
                                + " واحد، غُيّر سجل واحد، سُحب أو تُرك سجل واحد.");
    }

    @Test
    void a_report_for_everybody_is_read_for_leaks_in_arabic_too() {
        Edition later = MadeUpDay.later(GRID).in(Language.ARABIC);
        assertThat(Release.of(day.input(), later)).isInstanceOf(Release.Released.class);

        day.office
                .at("2031-05-06T21:00:00Z")
                .incident(
                        "قصف عند North Farm",
                        day.office.open(MadeUpOffice.heard(1, "tank", MadeUpOffice.NORTH_FARM, "2031-05-06T12:00")));

        assertThat(Release.of(day.input(), later))
                .isInstanceOfSatisfying(
                        Release.Refused.class,
                        refused -> assertThat(refused.leaks())
                                .anySatisfy(leak -> assertThat(leak.where()).contains("الحوادث كما رُويت")));
    }

    private DailyReport arabic() {
        return DailyReport.of(day.input(), edition.in(Language.ARABIC));
    }

    /** As it is seen: what keeps directions apart is not. */
    private List<String> read(String section) {
        return Read.section(arabic(), section).stream()
                .map(line -> ISOLATES.matcher(line).replaceAll(""))
                .toList();
    }

    private static Map<String, Long> digits(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(digits -> digits, Collectors.counting()));
    }
}

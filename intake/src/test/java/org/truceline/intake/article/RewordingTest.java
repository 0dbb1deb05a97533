package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The threshold as measured: edited texts below, reworded ones above. In November 2026 five news texts by agencies and
 * newsrooms scored 0, and the two reworded ones known here 16 each: how many rewordings it misses is not measured.
 */
class RewordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"edited/agency.txt", "edited/feature.txt", "edited/chronicle.txt"})
    void edited_text_stays_well_below_the_threshold(String name) {
        assertThat(score(Articles.resource(name))).isLessThanOrEqualTo(Rewording.THRESHOLD - 3);
        assertThat(ArticleReader.read(Articles.resource(name), Optional.empty()).isSuspectedRewording())
                .isFalse();
    }

    @Test
    void debris_alone_is_no_rewording() {
        String text = Articles.resource("edited/agency.txt")
                .replace("\"", ",quot;")
                .replace("ministry said.", "ministry said. .");
        assertThat(score(text)).isBetween(1, Rewording.THRESHOLD - 1);
    }

    @Test
    void made_up_reworded_text_lies_well_above_the_threshold() {
        assertThat(score(Articles.madeUp())).isGreaterThanOrEqualTo(2 * Rewording.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the worst winter in the Nine years of fighting.|a number word with a capital inside a sentence",
                "They met in Vesna of Sudmark on Friday.|a place 'of' its country",
                "Lisko said his ship would not be safe when they came back.|a possessive and a pronoun that do not agree",
                "The leader, who interviewed the state news agency, was calm.|a speaker who interviews a broadcaster",
                "Sudmark, Ivo Hart, who spoke first, was calm.|a name that hangs before another name",
                "It will ease civil suffering.|a word-for-word idiom",
                "It starts at 00.30 tonight.|an hour printed with a full stop"
            })
    void sign_shows_in_its_own_sentence(String sentence, String sign) {
        Mender.Mended mended = Mender.mend(sentence);
        assertThat(Rewording.signals(mended.repairs(), Sentences.split(mended.text())))
                .extracting(Marker.SuspectedRewording.Signal::name)
                .containsExactly(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She studied at University of Bergen for years.",
                "He lives in Isle of Wight, he says.",
                "They fought for nine years of war.",
                "The One was sold in 2019."
            })
    void ordinary_sentence_shows_no_sign(String sentence) {
        assertThat(score(sentence)).isZero();
    }

    private static int score(String text) {
        Mender.Mended mended = Mender.mend(text);
        return Rewording.signals(mended.repairs(), Sentences.split(mended.text())).stream()
                .mapToInt(Marker.SuspectedRewording.Signal::weight)
                .sum();
    }
}

package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArticleReaderTest {

    private final String text = Articles.madeUp();
    private final Reading reading = ArticleReader.read(text, Optional.empty());

    @Test
    void made_up_article_gives_the_facts_on_file() throws IOException {
        List<String> facts = Facts.of(reading);
        if (Boolean.getBoolean("renew")) {
            Path file = Path.of("src/test/resources/org/truceline/intake/article/made-up-article.facts.txt");
            Files.writeString(file, String.join("\n", facts) + "\n");
        }
        assertThat(facts)
                .containsExactlyElementsOf(
                        Articles.resource("made-up-article.facts.txt").lines().toList());
    }

    @Test
    void every_proposal_quotes_the_untouched_original() {
        assertThat(reading.proposals()).allSatisfy(each -> {
            assertThat(each.quotation().standsIn(text)).isTrue();
            assertThat(each.because().read()).isNotBlank();
            assertThat(each.rule()).isNotBlank();
            assertThat(each.sentence()).isNotBlank();
        });
    }

    @Test
    void quotation_of_a_mended_sentence_keeps_its_debris() {
        assertThat(reading.list(Warning.class).getFirst().quotation().text())
                .startsWith("Falk added")
                .contains("\"sit idle,quot; in the face")
                .endsWith("against any raid.");
        assertThat(reading.list(Warning.class).getFirst().because().read()).contains("\"sit idle\" in the face");
    }

    @Test
    void retold_hour_of_a_weekday_may_be_the_last_or_the_next_one() {
        Reading retold = ArticleReader.read(
                "The two presidents agreed that a ceasefire would start at 00:01 on Friday.",
                Optional.of(LocalDate.of(2020, 3, 8)));
        assertThat(retold.list(EffectiveHour.class).getFirst().readings())
                .extracting(moment -> moment.at().toLocalDate())
                .containsExactly(LocalDate.of(2020, 3, 13), LocalDate.of(2020, 3, 6));
    }

    @Test
    void words_of_a_statement_are_those_between_the_marks() {
        assertThat(reading.list(StatementRead.class))
                .filteredOn(StatementRead::direct)
                .allSatisfy(each -> assertThat(each.words().standsIn(text)).isTrue())
                .extracting(each -> each.words().text())
                .contains("sit idle", "feeding the fire.");
    }

    @Test
    void repairs_applied_to_the_original_give_the_text_that_was_read() {
        assertThat(reading.repairs().appliedTo(text))
                .isEqualTo(reading.repairs().text());
        assertThat(reading.repairs().edits())
                .extracting(Edit::rule)
                .contains(
                        "torn entity",
                        "doubled full stop",
                        "false full stop before lower case",
                        "false full stop after a fragment");
    }

    @Test
    void date_line_is_the_day_counted_from_unless_one_is_given() {
        assertThat(reading.published()).contains(LocalDate.of(2021, 10, 8));
        assertThat(ArticleReader.read(text, Optional.of(LocalDate.of(2021, 10, 15)))
                        .published())
                .contains(LocalDate.of(2021, 10, 15));
    }

    @Test
    void private_persons_are_those_described_and_credited_and_no_office_holder() {
        assertThat(reading.marks(Marker.PrivatePerson.class))
                .extracting(each -> each.name().text())
                .containsExactlyInAnyOrder("Jona Petrel", "Tilda Moor", "Piet Lund");
    }

    @Test
    void words_after_a_private_person_are_restricted_and_others_are_not() {
        assertThat(reading.list(StatementRead.class))
                .filteredOn(StatementRead::restricted)
                .extracting(StatementRead::says)
                .containsExactly(
                        "The deal may bring some quiet, but I do not expect the guns to leave Vesna,",
                        "I want to see my garden once more.");
    }

    @Test
    void reworded_article_is_marked_with_its_signals() {
        assertThat(reading.isSuspectedRewording()).isTrue();
        assertThat(reading.marks(Marker.SuspectedRewording.class).getFirst().signals())
                .hasSizeGreaterThan(5)
                .allSatisfy(signal -> assertThat(signal.shown().standsIn(text)).isTrue());
    }

    @Test
    void without_a_day_relative_dates_stay_open() {
        String undated = text.substring(text.indexOf("\n\n"));
        Reading open = ArticleReader.read(undated, Optional.empty());
        assertThat(open.published()).isEmpty();
        assertThat(open.list(EffectiveHour.class)).allSatisfy(hour -> {
            assertThat(hour.readings()).isEmpty();
            assertThat(hour.open()).contains("the day cannot be told from the sentence and the article's date");
        });
        assertThat(open.list(FigureRead.class))
                .allSatisfy(
                        figure -> assertThat(figure.scope().window().isOpen()).isTrue());
    }

    @Test
    void no_zone_is_ever_invented() {
        assertThat(reading.list(EffectiveHour.class)).allSatisfy(hour -> {
            assertThat(hour.zone()).isEmpty();
            assertThat(hour.open()).contains("the zone of the clock is not stated");
        });
    }

    @Test
    void reading_is_written_as_json_by_its_records_alone() {
        String json = JsonMapper.builder().build().writeValueAsString(reading);
        assertThat(json)
                .contains("\"because\":{\"rule\":\"corridor: strip + reaches + length + side\"")
                .contains("\"published\":\"2021-10-08\"")
                .contains("\"number\":410");
        assertThat(reading.list(Corridor.class)).extracting(Proposal::label).containsExactly("corridor");
    }
}

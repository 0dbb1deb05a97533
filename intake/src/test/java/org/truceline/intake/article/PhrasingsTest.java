package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.evidence.Window;

/** Single sentences in other words: what each proposes, and that nothing else is proposed beside told statements. */
class PhrasingsTest {

    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2021, 5, 10));

    @ParameterizedTest
    @CsvFileSource(resources = "phrasings.psv", delimiter = '|', quoteCharacter = '`', commentCharacter = '#')
    void sentence_gives_these_facts_and_no_others(String sentence, @Nullable String facts) {
        assertThat(String.join(" & ", read(sentence))).isEqualTo(facts == null ? "" : facts);
    }

    @Test
    void sentence_with_a_private_source_names_nobody() {
        Reading reading =
                ArticleReader.read("Mina Sadek, a teacher from Lower Osk, said 3 people were killed.", MONDAY);
        FigureRead figure = reading.list(FigureRead.class).getFirst();
        assertThat(figure.by()).isEmpty();
        assertThat(figure.open()).contains("the source is a private person and is not named here");
        assertThat(reading.list(StatementRead.class)).allMatch(StatementRead::restricted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"past 2.5 years", "last 999999999 years", "last 99999999999999 weeks"})
    void stretch_of_time_that_gives_no_day_leaves_the_window_open(String stretch) {
        Reading reading = ArticleReader.read("At least 300 civilians were killed over the " + stretch + ".", MONDAY);
        assertThat(reading.list(FigureRead.class))
                .singleElement()
                .satisfies(figure -> assertThat(figure.scope().window()).isEqualTo(Window.NOT_STATED));
    }

    @Test
    void office_holder_with_an_age_is_not_private() {
        assertThat(ArticleReader.read("The capital's mayor, Ivo Hart, 54, said nothing was lost in the fire.", MONDAY)
                        .marks(Marker.PrivatePerson.class))
                .isEmpty();
    }

    private static List<String> read(String sentence) {
        return Facts.of(ArticleReader.read(sentence, MONDAY)).stream()
                .filter(each -> !each.startsWith("statement"))
                .map(each ->
                        each.replace(" | ", "; ").replace("; including []", "").replace("; part of not stated", ""))
                .toList();
    }
}

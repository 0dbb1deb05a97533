package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 10, 8));
    private static final int LONG = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", ".", "\"", "%%%%", "\u0000"})
    void empty_text_gives_nothing(String text) {
        Reading reading = ArticleReader.read(text, DAY);
        assertThat(reading.proposals()).isEmpty();
        assertThat(reading.repairs().appliedTo(text))
                .isEqualTo(reading.repairs().text());
    }

    @Test
    void text_without_facts_gives_no_proposal() {
        Reading reading = ArticleReader.read(
                "The museum opened a new wing in spring. It has 40 rooms on 3 floors, 6 km from the station, and a"
                        + " café by the river. Tickets cost 12.50 at the door, and children under 12 are free on Monday.",
                DAY);
        assertThat(reading.proposals()).isEmpty();
        assertThat(reading.markers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Waffenstillstand soll um 00:01 Uhr in Kraft treten, und 300 Zivilisten wurden am Montag getötet.",
                "Le cessez-le-feu doit entrer en vigueur à 00:01 et plus de 300 civils ont été tués depuis janvier.",
                "El alto el fuego comienza a las 00:01 y más de 300 civiles han muerto desde enero en la región.",
                "Ateşkes gece yarısı 00:01'de başlayacak ve 300 sivil öldürüldü, M4 karayolunda 6 km güvenli koridor.",
                "Перемирие начнётся в 00:01, погибли более 300 мирных жителей, коридор 6 км вдоль трассы M4.",
                "يبدأ وقف إطلاق النار الساعة 00:01 وقتل أكثر من 300 مدني على طريق M4 منذ بداية العام."
            })
    void text_in_another_language_is_not_read_and_says_so(String text) {
        Reading reading = ArticleReader.read(text, DAY);
        assertThat(reading.proposals()).isEmpty();
        assertThat(reading.marks(Marker.NotRead.class))
                .singleElement()
                .satisfies(each -> assertThat(each.sentence().text()).isEqualTo(text))
                .satisfies(each -> assertThat(each.why()).startsWith("not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "&",
                "<",
                "quot;",
                ". ",
                "\"",
                "a ",
                "A",
                "A-",
                "12 ",
                "1,234,",
                " killed",
                "al ",
                "Al al ",
                "\r\n",
                "\u00a0",
                "the 6 km ",
                "said said ",
                ", and",
                "more than 300 civilians "
            })
    @Timeout(20)
    void long_text_of_one_repeated_word_is_read_in_seconds(String word) {
        String text = word.repeat(LONG / word.length());
        Reading reading = ArticleReader.read(text, DAY);
        assertThat(reading.repairs().text().length()).isLessThanOrEqualTo(text.length());
    }

    @Test
    @Timeout(60)
    void time_grows_with_the_length_and_not_faster() {
        String article = Articles.madeUp() + "\n\n";
        read(article.repeat(10));
        long once = read(article.repeat(10)).toMillis() + 1;
        long eightfold = read(article.repeat(80)).toMillis();
        assertThat(eightfold)
                .as("ms for 8 times the text, once took %d ms", once)
                .isLessThan(8 * 4 * once);
    }

    @Test
    @Timeout(60)
    void random_noise_never_fails_and_offsets_hold() {
        long seed = Long.getLong("seed", 42L);
        SplittableRandom random = new SplittableRandom(seed);
        String[] pieces = {
            "ceasefire ",
            "will begin ",
            "at 00.01 ",
            "tonight",
            " .",
            ".",
            ",quot;",
            "\"",
            "%%TOKEN-1%%",
            "killed ",
            "300 civilians ",
            "since last May ",
            "Anna ",
            "al-",
            "\n\n",
            " blamed ",
            "for an attack ",
            "M4 ",
            "6 km ",
            "to the north ",
            "corridor ",
            "extend ",
            "the ",
            "said ",
            "denied ",
            "&nbsp;",
            "\r\n",
            "\ud83d\ude00",
            "é"
        };
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(120); at > 0; at--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String original = text.toString();
            Reading reading = ArticleReader.read(original, DAY);
            String replay = "replay with -Dseed=" + seed + ", run " + run;
            assertThat(reading.repairs().appliedTo(original))
                    .as(replay)
                    .isEqualTo(reading.repairs().text());
            assertThat(reading.proposals())
                    .as(replay)
                    .allSatisfy(each ->
                            assertThat(each.quotation().standsIn(original)).isTrue());
        }
    }

    private static Duration read(String text) {
        long start = System.nanoTime();
        assertThat(ArticleReader.read(text, DAY).proposals()).isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

package org.truceline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same facts, moved: each base article under each mechanical change. */
class VariantsTest {

    static final Variants.Handles MADE_UP = new Variants.Handles(
            "00.30",
            "00:30",
            "5 km (3.1 miles) to the east",
            "5 km west",
            List.of("5 km east", "5 km west"),
            "A17",
            "within ten days",
            "P10D",
            "October 20",
            "2021-10-20",
            "Drom",
            "Tel al Marj",
            "Vesna",
            Map.of(
                    "410",
                    "1,250",
                    "90 children",
                    "twelve children",
                    "two million",
                    "three million",
                    "37",
                    "140",
                    "11 people",
                    "42 people",
                    "540",
                    "7,301"),
            Map.of(
                    "410",
                    "1,250",
                    "90 children",
                    "12 children",
                    "2,000,000",
                    "3,000,000",
                    "37 ",
                    "140 ",
                    "11 people",
                    "42 people",
                    "540",
                    "7,301"),
            "August",
            "2021-08",
            "2021-10-08",
            Map.of("Norlund", "Westmark", "Sudmark", "Ostrelia", "Falk", "Brandt", "Lisko", "Parvo"));

    static final Variants.Handles SEED = new Variants.Handles(
            "00.01",
            "00:01",
            "6 km (3.7 miles) to the north",
            "6 km south",
            List.of("6 km north", "6 km south"),
            "M4",
            "within a week",
            "P1W",
            "March 15",
            "2020-03-15",
            "Trumba",
            "Ain al Havr",
            "Idlib",
            Map.of(
                    "300",
                    "1,250",
                    "100 children",
                    "twelve children",
                    "one million",
                    "three million",
                    "to 59",
                    "to 140",
                    "15 people",
                    "42 people",
                    "612",
                    "7,301"),
            Map.of(
                    "300",
                    "1,250",
                    "100 children",
                    "12 children",
                    "1,000,000",
                    "3,000,000",
                    "59 ",
                    "140 ",
                    "15 people",
                    "42 people",
                    "612",
                    "7,301"),
            "December",
            "2019-12",
            "2020-03-05",
            Map.of("Turkey", "Norlund", "Russian", "Sudmark", "Erdogan", "Brandt", "Moscow", "Parvo"));

    static Stream<Variant> madeUp() {
        return Variants.of(MADE_UP);
    }

    static Stream<Variant> seed() {
        return Variants.of(SEED);
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void made_up_article_changed_gives_the_same_facts_moved(Variant variant) {
        check(Articles.madeUp(), variant);
    }

    @ParameterizedTest
    @MethodSource("seed")
    void seed_changed_gives_the_same_facts_moved(Variant variant) {
        Optional<String> seed = Articles.findSeed();
        assumeTrue(seed.isPresent(), "the seed article is not laid out in ../shared/seed beside this repository");
        check(seed.orElseThrow(), variant);
    }

    private static void check(String base, Variant variant) {
        List<String> expected = variant.moved(Facts.of(ArticleReader.read(base, Optional.empty())));
        String changed = variant.change().apply(base);
        assertThat(changed).as("the change must change something").isNotEqualTo(base);
        Reading reading = ArticleReader.read(changed, Optional.empty());
        if (variant.ordered()) {
            assertThat(Facts.of(reading)).containsExactlyElementsOf(expected);
        } else {
            assertThat(Facts.of(reading)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(reading.proposals())
                .allSatisfy(
                        each -> assertThat(each.quotation().standsIn(changed)).isTrue());
        assertThat(reading.repairs().appliedTo(changed))
                .isEqualTo(reading.repairs().text());
        assertThat(reading.isSuspectedRewording()).isTrue();
        assertThat(reading.marks(Marker.PrivatePerson.class)).hasSize(3);
    }
}

package org.truceline.evidence.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.truceline.evidence.gazetteer.Listings.gazetteer;
import static org.truceline.evidence.gazetteer.Listings.listed;
import static org.truceline.evidence.gazetteer.Listings.names;
import static org.truceline.evidence.gazetteer.Listings.place;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.evidence.Place;
import org.truceline.geo.Position;

class GazetteerTest {

    private static final Gazetteer NAMES = gazetteer(
            listed("Saraqib"),
            listed("Trumba"),
            listed("Ain al-Havr"),
            listed("Ma'arrat al-Nu'man"),
            listed("Jisr al-Shughur"),
            listed("Khan Shaykhun"),
            listed("Kafr Nabl"),
            listed("Idlib"),
            listed("Muhambal"));

    @ParameterizedTest
    @CsvSource({
        "sara, PREFIX",
        "SARAQIB, EXACT",
        "Sarakib, SAME_SKELETON",
        "Saraqeb, SAME_SKELETON",
        "سراقب, SAME_SKELETON",
        "سرا, SKELETON_PREFIX",
        "Саракиб, SAME_SKELETON",
        "сар, PREFIX",
        "saraqip, SAME_SKELETON",
        "Sarakil, NEAR",
    })
    void saraqib_is_found_first_in_three_scripts_and_the_match_is_told(String letters, Match match) {
        Candidate first = NAMES.search(letters, 5).candidates().getFirst();
        assertThat(first.place().name()).isEqualTo("Saraqib");
        assertThat(first.match()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "Tronba, Trumba",
        "al-Tarnaba, Trumba",
        "ترنبة, Trumba",
        "Трумба, Trumba",
        "Ein al-Hour, Ain al-Havr",
        "عين الحور, Ain al-Havr",
        "Айн-эль-Хавр, Ain al-Havr",
        "Maarat al Numan, Ma'arrat al-Nu'man",
        "معرة النعمان, Ma'arrat al-Nu'man",
        "Cisr eş-Şuğur, Jisr al-Shughur",
        "جسر الشغور, Jisr al-Shughur",
        "Джиср-эш-Шугур, Jisr al-Shughur",
        "Han Şeyhun, Khan Shaykhun",
        "خان شيخون, Khan Shaykhun",
        "إِدْلِب, Idlib",
        "İDLİB, Idlib",
        "nabl, Kafr Nabl",
        "محمبل, Muhambal",
    })
    void spellings_that_reports_use_lead_to_the_name_that_is_listed(String letters, String name) {
        assertThat(names(NAMES.search(letters, 5))).startsWith(name);
    }

    @Test
    void spelling_that_matched_is_told() {
        Gazetteer gazetteer = gazetteer(listed("Saraqib", "Sarakib", "سراقب"));
        Candidate found = gazetteer.search("سرا", 5).candidates().getFirst();
        assertThat(found.spelling()).isEqualTo("سراقب");
        assertThat(found.match()).isEqualTo(Match.PREFIX);
    }

    @Test
    void two_places_of_one_spelling_are_both_given_and_told_apart() {
        Place east = place("a", "Nayrab", new Position(35.87, 36.72));
        Place north = place("b", "Neirab", new Position(36.18, 37.22), "al-Nayrab");
        Place idlib = place("c", "Idlib", new Position(35.93, 36.63));
        Gazetteer gazetteer = gazetteer(
                new Listed(east, "", false), new Listed(north, "Aleppo, SY", false), new Listed(idlib, "", true));
        List<Candidate> found = gazetteer.search("nayrab", 1).candidates();
        assertThat(found).extracting(Candidate::place).containsExactlyInAnyOrder(east, north);
        assertThat(found).allMatch(Candidate::isTied).allMatch(each -> each.sharing() == 2);
        assertThat(found)
                .extracting(Candidate::apart)
                .containsExactlyInAnyOrder("about 10.5 km south-east of Idlib", "Aleppo, SY");
        assertThat(gazetteer.named("An-Nayrab")).containsExactlyInAnyOrder(east, north);
    }

    @Test
    void tied_places_of_one_area_are_told_apart_by_their_neighbour_too() {
        Place first = place("a", "Kufayr", new Position(35.78, 36.32));
        Place second = place("b", "Kufayr", new Position(35.70, 36.60));
        Place ariha = place("c", "Ariha", new Position(35.81, 36.61));
        Gazetteer gazetteer = gazetteer(
                new Listed(first, "Idlib, SY", false),
                new Listed(second, "Idlib, SY", false),
                new Listed(ariha, "Idlib, SY", true));
        assertThat(gazetteer.search("kufayr", 10).candidates())
                .extracting(Candidate::apart)
                .containsExactly("Idlib, SY; about 26.4 km west of Ariha", "Idlib, SY; about 12.2 km south of Ariha");
    }

    @Test
    void place_without_area_or_neighbour_is_told_by_its_degrees() {
        assertThat(NAMES.search("saraqib", 1).candidates().getFirst().apart()).isEqualTo("at 35.8, 36.7");
    }

    @Test
    void what_does_not_fit_is_counted_and_a_tie_is_not_cut() {
        List<Listed> fifty = IntStream.range(0, 50)
                .mapToObj(i -> Listed.of(place("p" + i, i < 3 ? "Tell" : "Tell " + (i + 10), new Position(35, 36))))
                .toList();
        Found found = Gazetteer.of(fifty).search("tell", 2);
        assertThat(names(found)).containsExactly("Tell", "Tell", "Tell");
        assertThat(found.further()).isEqualTo(47);
    }

    @Test
    void well_known_place_comes_before_others_that_begin_alike() {
        Gazetteer gazetteer =
                gazetteer(listed("Sara"), new Listed(place("s", "Saraqib", new Position(35.8, 36.8)), "", true));
        assertThat(names(gazetteer.search("sar", 5))).containsExactly("Saraqib", "Sara");
        assertThat(names(gazetteer.search("sara", 5))).containsExactly("Sara", "Saraqib");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "س", "---", "'", "\uD800", "zz"})
    void too_few_letters_or_unknown_ones_find_nothing(String letters) {
        assertThat(NAMES.search(letters, 5)).isEqualTo(Found.NOTHING);
    }

    @Test
    void very_long_text_finds_nothing_and_fewer_than_one_place_cannot_be_asked_for() {
        assertThat(NAMES.search("v".repeat(1_000_000), 5)).isEqualTo(Found.NOTHING);
        assertThat(NAMES.search("vc".repeat(50), 5)).isEqualTo(Found.NOTHING);
        assertThatIllegalArgumentException().isThrownBy(() -> NAMES.search("sara", 0));
        assertThat(NAMES.search("sara", Integer.MAX_VALUE).candidates()).hasSize(1);
    }

    @Test
    void article_that_nothing_follows_is_letters_like_others() {
        assertThat(names(gazetteer(listed("Aleppo"), listed("Saraqib")).search("al", 5)))
                .containsExactly("Aleppo");
    }
}

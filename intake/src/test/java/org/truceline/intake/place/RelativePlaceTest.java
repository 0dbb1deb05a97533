package org.truceline.intake.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.evidence.Place;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;

class RelativePlaceTest {

    private static final double ANYWHERE = 20_004_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 to 2 km south of the camera              | 1500 |  2000 | 157.5  | 202.5  | camera",
                "1,5-2 km S of camera                         | 1500 |  2000 | 157.5  | 202.5  | camera",
                "2-3km SSW of Saraqib                         | 2000 |  3000 | 191.25 | 213.75 | Saraqib",
                "between 2 and 3 km south-southwest of Saraqib| 2000 |  3000 | 191.25 | 213.75 | Saraqib",
                "2 km to 3 km to the south-west of Saraqib    | 2000 |  3000 | 202.5  | 247.5  | Saraqib",
                "800 m to 1.2 km due north of Ain al-Havr     |  800 |  1200 | 337.5  | 22.5   | Ain al-Havr",
                "700 m N of X                                 |  650 |   750 | 337.5  | 22.5   | X",
                "at a distance of 5 km east of X              | 4500 |  5500 | 67.5   | 112.5  | X",
                "1.50 km E of X                               | 1495 |  1505 | 67.5   | 112.5  | X",
                "20 km W of X                                 |15000 | 25000 | 247.5  | 292.5  | X",
                "about 5 km NE of X                           | 2500 |  7500 | 22.5   | 67.5   | X",
                "about 2 to 4 km NE of X                      | 1000 |  6000 | 22.5   | 67.5   | X",
                "approx. 5 km NE of the Bay of X | 2500 | 7500 | 22.5 | 67.5 | Bay of X",
                "within 3 km of X                             |    0 |  3000 | 0      | 360    | X",
                "up to 3 km west of X                         |    0 |  3000 | 247.5  | 292.5  | X",
                "2 km from X                                  | 1500 |  2500 | 0      | 360    | X",
                "bearing 200 to 230, 1 to 2 km from X         | 1000 |  2000 | 200    | 230    | X",
                "bearing from 350° to 10°, 1 to 2 km from X   | 1000 |  2000 | 350    | 10     | X",
                "1 to 2 km, 200-230 degrees from post 12      | 1000 |  2000 | 200    | 230    | post 12",
                "2 to 3 km S to SW of X                       | 2000 |  3000 | 157.5  | 247.5  | X",
                "2 to 3 km between NE and NW of X             | 2000 |  3000 | 292.5  | 67.5   | X",
                "3 to 4 km SE Saraqib                         | 3000 |  4000 | 112.5  | 157.5  | Saraqib",
                "2 to 3 km south of East Ghouta               | 2000 |  3000 | 157.5  | 202.5  | East Ghouta",
                "1 to 2 km south of سراقب                     | 1000 |  2000 | 157.5  | 202.5  | سراقب",
                "على بعد ٢ إلى ٣ كم جنوب غرب سراقب            | 2000 |  3000 | 202.5  | 247.5  | سراقب",
                "٧٠٠ متر شمال الكاميرا                        |  650 |   750 | 337.5  | 22.5   | الكاميرا",
                "٢-٣ كم إلى الجنوب الغربي من سراقب            | 2000 |  3000 | 202.5  | 247.5  | سراقب",
                "نحو 5 كم شمال شرق أريحا                      | 2500 |  7500 | 22.5   | 67.5   | أريحا",
                "1 إلى ١٫٥ كم شمال شمال شرقي أريحا            | 1000 |  1500 | 11.25  | 33.75  | أريحا",
                "الاتجاه 200 إلى 230 درجة، 1 إلى 2 كم من النيرب| 1000 |  2000 | 200    | 230    | النيرب",
            })
    void words_are_read_as_bounds(
            String text, double nearest, double farthest, double from, double to, String reference) throws FaultyInput {
        RelativePlace place = RelativePlace.read("place", text);
        assertThat(place.distance().nearest().value()).isEqualTo(nearest);
        assertThat(place.distance().farthest().value()).isEqualTo(farthest);
        assertThat(place.direction().bearings()).isEqualTo(new Bearings(from, to));
        assertThat(place.reference().words()).isEqualTo(reference);
    }

    @Test
    void at_least_has_no_upper_bound() throws FaultyInput {
        Distance distance =
                RelativePlace.read("place", "more than 5 km south of X").distance();
        assertThat(distance.nearest()).isEqualTo(Metres.of(5000));
        assertThat(distance.farthest().value()).isEqualTo(ANYWHERE);
        assertThat(distance.rule()).isEqualTo("The distance is 5000 m or more; no upper bound is told.");
    }

    @Test
    void rules_are_told_and_what_follows_from_them_is_judged() throws FaultyInput {
        RelativePlace judged = RelativePlace.read("place", "about 5 km NE of X");
        assertThat(judged.judged()).isTrue();
        assertThat(judged.rules())
                .containsExactly(
                        "\"About\" has no width: it is read as half as much either way, 2500 m to 7500 m.",
                        "North-east is read as an eighth of the circle, 22.5 to 67.5 degrees clockwise of true north.");
        RelativePlace told = RelativePlace.read("place", "1 to 2 km, bearing 200 to 230 from X");
        assertThat(told.judged()).isFalse();
        assertThat(told.rules())
                .containsExactly(
                        "The distance is as told, 1000 m to 2000 m.",
                        "The bearings are as told, 200 to 230 degrees clockwise of true north.");
        assertThat(RelativePlace.read("place", "700 m from X").rules())
                .containsExactly(
                        "One number is read to half a step of its last digit that is not a zero, 650 m to 750 m.",
                        "No direction is told: every one is possible.");
    }

    @ParameterizedTest
    @CsvSource({"camera, true", "the observation post, true", "post 12, true", "OP B2, true", "Camera Hill, false"})
    void observer_is_told_from_a_name(String words, boolean observer) throws FaultyInput {
        Reference reference =
                RelativePlace.read("place", "1 to 2 km S of " + words).reference();
        assertThat(reference instanceof Reference.Observer).isEqualTo(observer);
    }

    @Test
    void place_is_a_sector_from_wherever_the_reference_may_be() throws FaultyInput {
        RelativePlace place = RelativePlace.read("place", "1 to 2 km S of the camera");
        Whereabouts.Disc camera = new Whereabouts.Disc(new Position(35.8, 36.7), Metres.of(20));
        assertThat(place.whereabouts(camera))
                .isEqualTo(
                        new Whereabouts.Sector(camera, new Bearings(157.5, 202.5), Metres.of(1000), Metres.of(2000)));
    }

    @Test
    void name_of_several_places_stays_several_sectors() throws FaultyInput {
        RelativePlace place = RelativePlace.read("place", "1 to 2 km S of Nayrab");
        List<Place> two = List.of(nayrab("a", 35.87), nayrab("b", 36.18));
        assertThat(place.whereabouts(two))
                .isInstanceOfSatisfying(
                        Whereabouts.OneOf.class,
                        several -> assertThat(several.candidates()).hasSize(2));
        assertThat(place.whereabouts(two.subList(0, 1))).isInstanceOf(Whereabouts.Sector.class);
        assertThatThrownBy(() -> place.whereabouts(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Place nayrab(String id, double latitude) {
        return new Place(id, "Nayrab", List.of(), new Position(latitude, 36.7), Metres.of(1500), true, "made up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between Saraqib and Ariha on the M4 | place:1:1: place: expected a distance and a direction from one place",
                "south of Saraqib                    | place:1:10: distance: expected a distance such as 700 m or 1.5 to 2 km; found \"Saraqib\".",
                "Saraqib                             | place:1:1: distance: expected a distance",
                "2 south of X                        | place:1:3: unit: expected m, km",
                "a few km south of X                 | place:1:3: distance: expected a distance",
                "3 to 2 km S of X                    | place:1:1: distance: expected the smaller before the larger; found 3 km to 2 km. Swap the two.",
                "1,500 m S of X                      | place:1:1: distance: expected a number such as 700, 1.5 or 1,5; found \"1,500\".",
                "0 km S of X                         | place:1:1: distance: expected a distance above zero",
                "30000 km S of X                     | place:1:1: distance: expected at most 20004 km; found 30000 km.",
                "1 to 2 km, bearing 210 from X       | place:1:20: bearing: expected two bearings",
                "1 to 2 km, bearing 200 to 400 from X| place:1:27: bearing: expected two bearings",
                "1 to 2 km, bearing 230 to 200 from X| place:1:20: bearing: expected at most half of the circle",
                "2 to 3 km N to S of X               | place:1:11: direction: expected two directions of one half",
                "2 km S of                           | place:1:10: reference: expected what it is told from",
                "2 km S of X, 3 km N of Y            | place:1:11: reference: expected the name of one place",
                "2 km vaguely south of X             | place:1:6: reference: expected the name of one place; found \"vaguely south of X\".",
            })
    void what_cannot_be_read_is_refused_with_its_column(String text, String message) {
        assertThatThrownBy(() -> RelativePlace.read("place", text))
                .isInstanceOf(FaultyInput.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> RelativePlace.read("place", "3 to 2 km, bearing 210 of"))
                .isInstanceOfSatisfying(
                        FaultyInput.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::about)
                                .containsExactly("distance", "bearing", "reference"));
    }

    @Test
    void long_text_is_refused_unread() {
        assertThatThrownBy(() -> RelativePlace.read("place", "1 ".repeat(1_000_000)))
                .hasMessage("place:1:1: place: expected at most 500 characters; found 2000000."
                        + " Write it as \"1.5 to 2 km south of Saraqib\".");
    }

    @Test
    void words_in_any_order_are_read_or_refused_and_never_crash() {
        String[] words = {
            "2", "1.5", "km", "m", "to", "-", "of", "from", "S", "south", "west", "NNE", "bearing", "200", "°", "about",
            "at", "least", "between", "and", ",", "the", "camera", "X", "شمال", "كم", "إلى", "من", "٣", "more", "than",
            "\uD800", "½", "."
        };
        long seed = 20;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(9); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                Distance distance = RelativePlace.read("place", text.toString()).distance();
                assertThat(distance.nearest()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(distance.farthest());
            } catch (FaultyInput faulty) {
                assertThat(faulty.faults()).as("seed %d: %s", seed, text).isNotEmpty();
            }
        }
    }
}

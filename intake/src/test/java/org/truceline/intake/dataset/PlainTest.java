package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.dataset.Files.read;
import static org.truceline.intake.dataset.Files.readAs;
import static org.truceline.intake.dataset.Files.reasons;
import static org.truceline.intake.dataset.Files.taken;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Provenance;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.Parties;
import org.truceline.time.PossibleTime;

/** The plain table and the lines of GeoJSON, which tell the same. */
class PlainTest {

    private static final String HEADER = "id,act,by,latitude,longitude,radius_m,from,until";
    private static final String FEATURE = """
            {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[36.5,36.00001]},\
            "properties":{"act":"shelling","by":["north","south"],"radius_m":150.5,\
            "from":"2020-03-05T21:30+02:00","until":"2020-03-05T21:40+02:00"}}""";

    @Test
    void row_of_a_table_and_a_feature_tell_the_same() throws Exception {
        Entry.Taken row =
                row("a,shelling,north;south,36.00001,36.5,150.5,2020-03-05T21:30+02:00,2020-03-05T21:40+02:00");
        assertThat(row.occurrence().act().id()).isEqualTo("shelling");
        assertThat(row.occurrence().by()).isEqualTo(new Parties(List.of("north", "south"), true));
        assertThat(row.occurrence().at().ground())
                .isEqualTo(new Whereabouts.Disc(new Position(36.00001, 36.5), Metres.of(150.5)));
        assertThat(row.occurrence().when().possible())
                .isEqualTo(between("2020-03-05T19:30:00Z", "2020-03-05T19:41:00Z"));
        assertThat(row.provenance()).isEqualTo(Provenance.NOT_TOLD);
        Entry.Taken feature = taken(read(FEATURE).getFirst());
        assertThat(feature.occurrence()).isEqualTo(row.occurrence());
        assertThat(feature.used()).isEqualTo(row.used());
    }

    @Test
    void licence_mark_and_others_are_read_where_they_stand() throws Exception {
        Entry.Taken row = taken(read(HEADER + ",licence,coded,or_others\n"
                        + "a,shelling,north,36,36.5,100,2020-03-05T21:30Z,,Made up (CC0),by machine,no\n")
                .getFirst());
        assertThat(row.provenance()).isEqualTo(new Provenance("Made up (CC0)", Coded.BY_MACHINE));
        assertThat(row.occurrence().by()).isEqualTo(new Parties(List.of("north"), false));
        assertThat(row.occurrence().when().possible())
                .isEqualTo(between("2020-03-05T21:30:00Z", "2020-03-05T21:31:00Z"));
        Entry.Taken feature =
                taken(read(FEATURE.replace("\"act\"", "\"or_others\":false,\"coded\":\"by hand\",\"act\""))
                        .getFirst());
        assertThat(feature.occurrence().by().others()).isFalse();
        assertThat(feature.provenance().coded()).isEqualTo(Coded.BY_HAND);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-05T21:30[Asia/Damascus], 2020-03-05T19:30:00Z, 2020-03-05T19:31:00Z",
        "2020-03-05 21:30:10Z, 2020-03-05T21:30:10Z, 2020-03-05T21:30:11Z",
        "2020-03-05T21:30, 2020-03-05T07:30:00Z, 2020-03-06T09:31:00Z",
        "2020-03-05, 2020-03-04T10:00:00Z, 2020-03-06T12:00:00Z"
    })
    void instant_without_offset_or_zone_is_held_against_any_clock(String from, String first, String last)
            throws Exception {
        assertThat(row("a,shelling,,36,36.5,100," + from + ",")
                        .occurrence()
                        .when()
                        .possible())
                .isEqualTo(between(first, last));
    }

    @Test
    void faulty_rows_are_refused_with_every_reason() throws Exception {
        assertThat(refused("a,sheling,nort,36,36.5,0,2020-03-05T25:30Z,2020-03-05T21:30[Asia/Damscus]"))
                .containsExactly(
                        "made-up:2: act: expected a class of acts; found \"sheling\". Did you mean \"shelling\"?",
                        "made-up:2: by: expected an actor or a class of actors; found \"nort\". Did you mean \"north\"?",
                        "made-up:2: radius_m: expected metres above zero, at most 20004000; found \"0\"."
                                + " A place is never a bare point: say how far from it something may have been.",
                        "made-up:2: from: expected an instant such as 2020-03-05T21:30+02:00, 2020-03-05T21:30Z or"
                                + " 2020-03-05T21:30[Asia/Damascus], or a day; found \"2020-03-05T25:30Z\".",
                        "made-up:2: until: expected an instant such as 2020-03-05T21:30+02:00, 2020-03-05T21:30Z or"
                                + " 2020-03-05T21:30[Asia/Damascus], or a day; found"
                                + " \"2020-03-05T21:30[Asia/Damscus]\".");
        assertThat(refused("a,shelling,,36,36.5,5,2020-03-05T21:30Z,2020-03-05T21:29Z"))
                .containsExactly("made-up:2: until: expected a time at or after from, \"2020-03-05T21:30Z\";"
                        + " found \"2020-03-05T21:29Z\".");
        assertThat(refused("a,shelling,,36,36.5,5,2020-03-05T21:30Z,2020-03-05T21:29+02:00"))
                .hasSize(1);
        assertThat(refused("a,shelling,,36,36.5,5,,")).hasSize(1);
    }

    @Test
    void what_is_no_feature_with_a_point_is_refused_and_the_others_go_on() throws Exception {
        List<Entry> entries = read(String.join(
                "\n",
                FEATURE,
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"Feature\"",
                FEATURE.replace("\"Point\"", "\"LineString\""),
                FEATURE.replace("36.5,36.00001", "36.5,136.1"),
                FEATURE.replace("36.5,36.00001", "36.5,1e999999999"),
                FEATURE.replace("36.5,36.00001", "36.5,NaN"),
                "",
                "[".repeat(100_000),
                FEATURE.replace("\"a\"", "\"b\"")));
        assertThat(entries).hasSize(9);
        assertThat(reasons(entries.get(1)))
                .containsExactly("made-up:2: type: expected a GeoJSON Feature; found \"FeatureCollection\"."
                        + " Write one Feature a line.");
        assertThat(reasons(entries.get(2)))
                .singleElement()
                .asString()
                .startsWith("made-up:3: notation: expected JSON;");
        assertThat(reasons(entries.get(3))).singleElement().asString().contains("geometry: expected a Point");
        assertThat(reasons(entries.get(4))).singleElement().asString().contains("made-up:5: latitude", "swapped?");
        assertThat(reasons(entries.get(5))).singleElement().asString().contains("made-up:6: latitude");
        assertThat(reasons(entries.get(6))).singleElement().asString().contains("made-up:7: notation");
        assertThat(reasons(entries.get(7))).singleElement().asString().contains("made-up:9: notation");
        assertThat(taken(entries.get(8)).occurrence().id()).isEqualTo("b");
        assertThat(taken(entries.get(8)).line()).isEqualTo(10);
    }

    @Test
    void file_that_two_kinds_fit_is_asked_about() throws Exception {
        String both = HEADER + ",type_of_violence\na,shelling,,36,36.5,5,2020-03-05T21:30Z,,1\n";
        assertThat(catchThrowableOfType(FaultyInput.class, () -> read(both)))
                .hasMessageContaining("kind: expected only one of: UCDP GED")
                .hasMessageContaining("a plain table")
                .hasMessageContaining("Say which it is by --as ged|table.");
        assertThat(readAs(DatasetKind.TABLE, both)).hasSize(1).first().isInstanceOf(Entry.Taken.class);
    }

    private static Entry.Taken row(String cells) throws Exception {
        return taken(read(HEADER + "\n" + cells + "\n").getFirst());
    }

    private static List<String> refused(String cells) throws Exception {
        return reasons(read(HEADER + "\n" + cells + "\n").getFirst());
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}

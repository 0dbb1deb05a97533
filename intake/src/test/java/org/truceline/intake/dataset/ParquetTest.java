package org.truceline.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.truceline.intake.dataset.Files.reasons;
import static org.truceline.intake.dataset.Files.taken;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.TestFiles;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Provenance;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.Parties;
import org.truceline.time.PossibleTime;

/** Parquet with the columns of a plain table, as DuckDB writes it. All rows are made up. */
class ParquetTest {

    private static final String ROW =
            "select 'a' as id, 'shelling' as act, 'north;south' as by, 36.00001::double as latitude, 36.5 as longitude,"
                    + " 150.5::float as radius_m, timestamptz '2020-03-05 21:30:00+02' as \"from\","
                    + " timestamptz '2020-03-05 21:40:07+02' as until";

    @TempDir
    Path folder;

    @Test
    void row_tells_what_a_row_of_a_plain_table_tells() throws Exception {
        Entry.Taken row = row(ROW);
        Entry.Taken plain = taken(Files.read("""
                id,act,by,latitude,longitude,radius_m,from,until
                a,shelling,north;south,36.00001,36.5,150.5,2020-03-05T19:30Z,2020-03-05T19:40:07Z
                """).getFirst());
        assertThat(row.occurrence()).isEqualTo(plain.occurrence());
        assertThat(row.used()).isEqualTo(plain.used());
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.remarks()).isEmpty();
        assertThat(row.provenance()).isEqualTo(Provenance.NOT_TOLD);
    }

    @Test
    void licence_mark_and_others_are_read_where_they_stand() throws Exception {
        Entry.Taken row = row(
                "select *, 'Made up (CC0)' as licence, 'by machine' as coded, false as or_others from (" + ROW + ")");
        assertThat(row.provenance()).isEqualTo(new Provenance("Made up (CC0)", Coded.BY_MACHINE));
        assertThat(row.occurrence().by()).isEqualTo(new Parties(List.of("north", "south"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
    void rows_are_read_in_their_order_however_pages_are_packed(String packing) throws Exception {
        List<Entry> rows = read(
                "select 'r' || i as id, case when i % 7 = 0 then 'shelling' else 'air-strike' end as act,"
                        + " case when i % 3 > 0 then 'north' end as by, 30 + i * 0.001 as latitude, 36.5 as longitude,"
                        + " 500 as radius_m, '2020-03-05' as \"from\", null::date as until from range(5000) t(i)",
                ", row_group_size 2048, compression " + packing);
        assertThat(rows).hasSize(5000).allMatch(Entry.Taken.class::isInstance);
        for (int i = 0; i < rows.size(); i++) {
            Entry.Taken row = taken(rows.get(i));
            assertThat(row.occurrence().id()).isEqualTo("r" + i);
            assertThat(row.line()).isEqualTo(i + 1);
            assertThat(row.occurrence().act().id()).isEqualTo(i % 7 == 0 ? "shelling" : "air-strike");
            assertThat(row.occurrence().by().named()).isEqualTo(i % 3 > 0 ? List.of("north") : List.of());
        }
    }

    @Test
    void local_time_is_held_against_any_clock_and_an_instant_is_not() throws Exception {
        Entry.Taken row = row("select * replace (timestamp '2020-03-05 21:30:00' as \"from\", null::timestamp as until)"
                + " from (" + ROW + ")");
        assertThat(row.used().time()).isEqualTo("2020-03-05T21:30, no zone told, on any clock on Earth");
        assertThat(row.occurrence().when().possible())
                .isEqualTo(between("2020-03-05T07:30:00Z", "2020-03-06T09:31:00Z"));
    }

    @Test
    void day_is_a_day_and_so_is_a_local_midnight() throws Exception {
        Entry.Taken day = row("select * replace (date '2020-03-05' as \"from\", null as until) from (" + ROW + ")");
        Entry.Taken midnight =
                row("select * replace (timestamp '2020-03-05' as \"from\", null as until) from (" + ROW + ")");
        assertThat(day.used().time()).isEqualTo("2020-03-05, no zone told, on any clock on Earth");
        assertThat(day.remarks()).isEmpty();
        assertThat(midnight.used().time()).isEqualTo(day.used().time());
        assertThat(midnight.occurrence().when()).isEqualTo(day.occurrence().when());
        assertThat(midnight.remarks()).containsExactly("Midnight without a zone in from was taken for the whole day.");
    }

    @Test
    void points_stand_for_latitude_and_longitude() throws Exception {
        String point = "unhex('0101000000' || '0000000000404240' || 'DD24068195004240')";
        Entry.Taken row = row("select * exclude (latitude, longitude), " + point + " as geometry from (" + ROW + ")");
        assertThat(row.occurrence().at().ground())
                .isEqualTo(new Whereabouts.Disc(new Position(36.0045625, 36.5), Metres.of(150.5)));
    }

    @Test
    void point_that_tells_another_place_than_its_row_is_refused() throws Exception {
        String point = "unhex('0101000000' || '0000000000404240' || 'DD24068195004240')";
        List<Entry> rows = read("select *, " + point + " as geometry from (" + ROW + ")", "");
        assertThat(reasons(rows.getFirst()))
                .singleElement()
                .asString()
                .contains("geometry: expected the point that latitude and longitude tell, 36.00001, 36.5");
    }

    @Test
    void pages_of_the_second_form_are_read_too() throws Exception {
        List<Entry> rows =
                Files.read(TestFiles.fixture(ParquetTest.class, "second-pages.parquet"), DatasetFile.Told.NOTHING);
        assertThat(taken(rows.getFirst()).occurrence().id()).isEqualTo("7");
        assertThat(taken(rows.getFirst()).used().time()).isEqualTo("2020-03-06T21:30Z");
        assertThat(taken(rows.get(1)).occurrence().at().ground())
                .isEqualTo(new Whereabouts.Disc(new Position(35.82, 36.6), Metres.of(250.123457)));
        assertThat(taken(rows.get(1)).used().time())
                .isEqualTo("2020-03-06T21:30:05Z to 2020-03-07, no zone told, on any clock on Earth");
        assertThat(reasons(rows.get(2))).hasSize(4).allMatch(reason -> reason.contains("found nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delta_binary_packed", "brotli"})
    void encoding_or_packing_that_is_not_read_is_named(String one) {
        String ids = "select i as id, 'shelling' as act, null as \"by\", 36.0 as latitude, 36.5 as longitude, 500 as"
                + " radius_m, date '2020-03-05' as \"from\", null as until from range(5000) t(i)";
        FaultyInput problem = refused(ids, one.equals("brotli") ? ", codec brotli" : ", parquet_version v2");
        assertThat(problem)
                .hasMessageContaining("column id, ")
                .hasMessageContaining("found " + one.toUpperCase(Locale.ROOT) + ". Have the file written so.");
    }

    @Test
    void point_is_held_against_latitude_and_longitude_to_their_own_precision() throws Exception {
        String point = "unhex('0101000000' || '0000000000404240' || '14AE47E17A044240')";
        String rows = "select * replace (36.035::float as latitude), " + point + " as geometry from (" + ROW + ")";
        assertThat(read(rows, "").getFirst()).isInstanceOf(Entry.Taken.class);
    }

    @Test
    void line_is_no_point() throws Exception {
        List<Entry> rows = read(
                "select * exclude (latitude, longitude), unhex('010200000000000000') as geometry from (" + ROW + ")",
                "");
        assertThat(reasons(rows.getFirst())).anyMatch(reason -> reason.contains("a point in well-known binary"));
    }

    @Test
    void points_in_another_system_of_coordinates_are_not_read() {
        FaultyInput problem = refused(
                "select * exclude (latitude, longitude), unhex('00') as geometry from (" + ROW + ")",
                ", kv_metadata {geo: '{\"primary_column\":\"geometry\",\"columns\":{\"geometry\":{\"encoding\":\"WKB\","
                        + "\"crs\":{\"id\":{\"authority\":\"EPSG\",\"code\":32637}}}}}'}");
        assertThat(problem)
                .hasMessageContaining(
                        "geometry: expected longitude and latitude in degrees on WGS 84 (OGC:CRS84); found"
                                + " EPSG:32637. Transform the points, or write latitude and longitude.");
    }

    @Test
    void every_column_that_is_missing_or_of_another_type_is_named_at_once() {
        FaultyInput problem = refused(
                "select * exclude (act) replace (1.5::double as id, ['north'] as \"by\", true as \"from\","
                        + " interval 1 day as until) from (" + ROW + ")",
                "");
        assertThat(problem.faults()).extracting(Fault::about).containsExactly("id", "act", "by", "from", "until");
        assertThat(problem)
                .hasMessageContaining("id: expected text, or whole numbers; found numbers.")
                .hasMessageContaining("by: expected text; found a list or a group.")
                .hasMessageContaining("from: expected text, or days, or instants, or local times; found yes and no.");
    }

    @Test
    void row_with_anything_wrong_is_refused_with_every_reason_and_the_others_go_on() throws Exception {
        List<Entry> rows = read(
                "select * replace ('nan'::double as latitude, 'shoving' as act) from (" + ROW + ") union all " + ROW,
                "");
        assertThat(reasons(rows.getFirst()))
                .hasSize(2)
                .allMatch(reason -> reason.contains("a.parquet:1: "))
                .anyMatch(reason -> reason.contains("latitude: expected degrees from -90 to 90; found \"NaN\"."));
        assertThat(rows.get(1)).isInstanceOf(Entry.Taken.class);
    }

    @Test
    void number_that_is_not_in_range_is_refused_and_never_put_right() throws Exception {
        List<Entry> rows = read(
                "select * replace (36.5 as latitude, 95 as longitude, 0 as radius_m) from (" + ROW
                        + ") union all select * replace (95 as latitude) from (" + ROW + ")",
                "");
        assertThat(reasons(rows.getFirst())).singleElement().asString().contains("radius_m");
        assertThat(reasons(rows.get(1))).singleElement().asString().contains("Are latitude and longitude swapped?");
    }

    @Test
    void text_that_is_told_to_be_parquet_is_not() throws Exception {
        Path text = java.nio.file.Files.writeString(folder.resolve("a.csv"), "id,act,by,latitude");
        FaultyInput problem = catchThrowableOfType(
                FaultyInput.class,
                () -> Files.read(text, new DatasetFile.Told(Optional.of(DatasetKind.PARQUET), Optional.empty())));
        assertThat(problem).hasMessageContaining("expected PAR1 at the end of a Parquet file");
    }

    private Entry.Taken row(String query) throws Exception {
        return taken(read(query, "").getFirst());
    }

    private List<Entry> read(String query, String options) throws Exception {
        return Files.read(Duck.write(folder.resolve("a.parquet"), query, options), DatasetFile.Told.NOTHING);
    }

    private FaultyInput refused(String query, String options) {
        return catchThrowableOfType(FaultyInput.class, () -> read(query, options));
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}

package org.truceline.intake.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.Refused;
import org.truceline.notation.FaultyInput;

/** All rows are made up, in the layouts that such files have. */
class GazetteerFileTest {

    private static final String OWN = "id,name,also,latitude,longitude,radius_m,judged,source\n";

    private static final String PCODES =
            "ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,AREA_SQKM,Latitude,Longitude\n";

    @Test
    void own_table_is_read_with_every_spelling() throws Exception {
        GazetteerContents contents = read("""
                id,name,also,latitude,longitude,radius_m,judged,source,area,well_known
                p1,Saraqib,Saraqeb|سراقب | Саракиб,35.86,36.81,2500,no,a map,"Idlib, SY",yes
                """);
        assertThat(contents.layout()).isEqualTo(Layout.OWN);
        assertThat(contents.refused()).isEmpty();
        Place place = new Place(
                "p1",
                "Saraqib",
                List.of("Saraqeb", "سراقب", "Саракиб"),
                new Position(35.86, 36.81),
                Metres.of(2500),
                false,
                "a map");
        assertThat(contents.listed()).containsExactly(new Listed(place, "Idlib, SY", true));
    }

    @Test
    void semicolons_byte_order_mark_and_windows_line_ends_are_read() throws Exception {
        GazetteerContents contents = read("\uFEFF"
                + (OWN + "p1,X,,35,36,100,yes,guess\n").replace(',', ';').replace("\n", "\r\n"));
        assertThat(contents.listed()).extracting(each -> each.place().id()).containsExactly("p1");
    }

    @Test
    void bad_rows_are_kept_with_every_reason_and_the_others_go_on() throws Exception {
        GazetteerContents contents = read(OWN
                + "p1,A,,91,x,0,perhaps,\n"
                + "p2,B,,35,36,100,yes,a map\n"
                + "p2,C,,35,36,100,yes,a map\n"
                + "p3,D,,0,0,100,yes,a map\n"
                + "p4,E,35,36,100,yes\n"
                + "p5,\u202Eevil,,35,36,100,yes,a map\n");
        assertThat(contents.listed()).extracting(each -> each.place().name()).containsExactly("B");
        assertThat(contents.refused()).extracting(row -> row.why().id()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(contents.refused().getFirst().why().faults()).hasSize(5);
        assertThat(contents.refused())
                .extracting(row -> row.why().toString())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("place p1 refused: places.csv:2: latitude: expected degrees from -90 to 90;"
                                        + " found \"91\". places.csv:2: longitude:"),
                        again -> assertThat(again)
                                .isEqualTo("place p2 refused: places.csv:4: id: expected each place once; found"
                                        + " \"p2\" again. Remove one of the two rows, or give it its own id."),
                        zeros -> assertThat(zeros).contains("Two zeros stand for a point that nobody told."),
                        shorter -> assertThat(shorter).contains("row: expected 8 columns; found 6."),
                        hidden -> assertThat(hidden).contains("found one with hidden characters"));
    }

    @Test
    void refused_row_is_kept_with_its_cells_under_the_columns_of_the_file() throws Exception {
        GazetteerContents contents = read(OWN + "p1,A,=x|y,91,36,100,yes, a map\n");
        assertThat(contents.columns())
                .containsExactly("id", "name", "also", "latitude", "longitude", "radius_m", "judged", "source");
        assertThat(contents.refused().getFirst().cells())
                .containsExactly("p1", "A", "=x|y", "91", "36", "100", "yes", " a map");
    }

    @Test
    void what_is_shown_beside_a_name_has_no_hidden_characters_and_an_end() throws Exception {
        GazetteerContents contents = read(OWN.strip()
                + ",area\np1,A,,35,36,100,yes,a\u0000map,Idlib\np2,B,,35,36,100,yes,a map,\u202Ebildi\np3,C,,35,36,100,yes,"
                + "m".repeat(1_001) + ",Idlib\n");
        assertThat(contents.refused())
                .extracting(row -> row.why().reasons())
                .containsExactly(
                        "places.csv:2: source: expected at most 1000 characters, none of them hidden; found some.",
                        "places.csv:3: area: expected at most 1000 characters, none of them hidden; found some.",
                        "places.csv:4: source: expected at most 1000 characters, none of them hidden; found 1001"
                                + " characters.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P | PPL   | 0       | 35.86447 | 1500",
                "P | PPL   | 30000   | 35.86447 | 4000",
                "P | PPLA  | 0       | 35.86447 | 8000",
                "P | PPLA  | 2000000 | 35.86447 | 15000",
                "P | PPL   | ''      | 35.75    | 2811",
                "S | MSQE  | 0       | 35.86447 | 500",
                "S | AIRP  | 0       | 35.86447 | 3000",
                "A | ADM2  | 0       | 35.86447 | 40000",
            })
    void radius_follows_the_kind_of_place_and_the_precision_of_its_point(
            String kind, String code, String people, String latitude, double radius) throws Exception {
        GazetteerContents contents = read(geoNames("1", "X", "", latitude, "36.75", kind, code, people));
        assertThat(contents.listed().getFirst().place().radius()).isEqualTo(Metres.of(radius));
    }

    @Test
    void dump_of_geonames_gives_spellings_areas_and_the_rule_of_its_radius() throws Exception {
        GazetteerContents contents = read(geoNames("7", "Idlib Governorate", "", "35.8", "36.6", "A", "ADM1", "0")
                + geoNames("1", "Sarāqib", "Saraqeb,سراقب,\"Sarakib", "35.86447", "36.80591", "P", "PPL", "30000"));
        assertThat(contents.layout()).isEqualTo(Layout.GEONAMES);
        Listed saraqib = contents.listed().getLast();
        assertThat(saraqib.place().id()).isEqualTo("geonames:1");
        assertThat(saraqib.place().also()).containsExactly("ascii", "Saraqeb", "سراقب", "\"Sarakib");
        assertThat(saraqib.place().source())
                .isEqualTo("GeoNames 1 (CC BY 4.0), changed 2020-01-01; radius by rule: a settlement of 20000 people or"
                        + " more, 4 km");
        assertThat(saraqib.area()).isEqualTo("Idlib Governorate, SY");
        assertThat(saraqib.wellKnown()).isTrue();
    }

    @Test
    void stream_of_geonames_is_refused_for_a_point_does_not_tell_where_it_is() throws Exception {
        Refused stream = read(geoNames("5", "Orontes", "", "35.1", "36.2", "H", "STM", "0"))
                .refused()
                .getFirst()
                .why();
        assertThat(stream.reasons())
                .isEqualTo(
                        "places.csv:1: feature code: expected a place that lies about a point; found H.STM, a body of"
                                + " water or a stream. Draw its line or area, or list it in a table of your own with a radius.");
    }

    @Test
    void table_with_p_codes_gives_the_deepest_area_of_each_row_and_skips_its_tags() throws Exception {
        GazetteerContents contents = read(PCODES
                + "#adm1+name,#adm1+name+ar,#adm1+code,#adm2+name,#adm2+name+ar,#adm2+code,,#geo+lat,#geo+lon\n"
                + "Idleb,إدلب,SY07,Ariha,أريحا,SY0705,314.159265,35.8,36.6\n"
                + "Idleb,إدلب,SY07,,,,,35.9,36.7\n");
        assertThat(contents.layout()).isEqualTo(Layout.PCODES);
        Listed ariha = contents.listed().getFirst();
        assertThat(ariha.place().id()).isEqualTo("pcode:SY0705");
        assertThat(ariha.place().name()).isEqualTo("Ariha");
        assertThat(ariha.place().also()).containsExactly("أريحا");
        assertThat(ariha.place().radius().kilometres()).isBetween(20.0, 20.01);
        assertThat(ariha.area()).isEqualTo("Idleb");
        Listed idleb = contents.listed().getLast();
        assertThat(idleb.place().id()).isEqualTo("pcode:SY07");
        assertThat(idleb.place().radius()).isEqualTo(Metres.ofKilometres(100));
    }

    @Test
    void newer_names_of_p_code_columns_are_read_too() throws Exception {
        Listed listed = read("""
                adm2_name,adm2_name1,adm2_pcode,adm1_name,adm1_pcode,adm0_name,adm0_pcode,center_lat,center_lon
                Ariha,أريحا,SY0705,Idleb,SY07,Syria,SY,35.8,36.6
                """).listed().getFirst();
        assertThat(listed.place().also()).containsExactly("أريحا");
        assertThat(listed.area()).isEqualTo("Idleb, Syria");
    }

    @Test
    void what_is_read_can_be_searched() throws Exception {
        GazetteerContents contents = read(geoNames("1", "Sarāqib", "سراقب", "35.86", "36.81", "P", "PPL", "0"));
        assertThat(Gazetteer.of(contents.listed()).search("Саракиб", 3).candidates())
                .extracting(each -> each.place().id())
                .containsExactly("geonames:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | places.csv:1: content: expected rows of a dataset; found an empty file.",
                "' '                           | places.csv:1: layout: expected a line of names with id",
                "a,b,c                         | places.csv:1: layout: expected a line of names with id",
                "id,nam,latitude,radius_m      | places.csv:1: name: expected a column of this name, as Truceline's own table has it; found none. Is \"nam\" meant?",
                "adm1_pcode,adm1_en            | places.csv:1: latitude: expected a column of this name, as a table with P-codes has it; found none.",
                "id,id,radius_m                | places.csv:1: id: expected each column once",
            })
    void file_of_no_known_layout_is_refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FaultyInput.class).hasMessageStartingWith(message);
    }

    @Test
    void unclosed_quotation_and_other_bytes_are_refused_with_their_line() {
        assertThatThrownBy(() -> read(OWN + "p1,\"A,,35,36,100,yes,a map\n"))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("Is a quotation mark missing?");
        byte[] latin = (OWN + "p1,Él,,35,36,100,yes,a map\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> GazetteerFile.read("places.csv", new ByteArrayInputStream(latin)))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("text in UTF-8");
    }

    @Test
    void row_without_end_is_refused_before_it_fills_the_memory() {
        assertThatThrownBy(() -> read(OWN + "p1," + "x".repeat(3_000_000)))
                .isInstanceOf(FaultyInput.class)
                .hasMessageContaining("cells of at most a million letters");
    }

    @Test
    void damaged_bytes_are_read_or_refused_and_never_crash() throws IOException {
        byte[] whole = (OWN + "p1,Saraqib,سراقب|x,35.86,36.81,2500,no,\"a map\"\np2,B,,35,36,100,yes,guess\n")
                .getBytes(StandardCharsets.UTF_8);
        long seed = 4;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            for (int hit = random.nextInt(4); hit >= 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                GazetteerContents contents = GazetteerFile.read("places.csv", new ByteArrayInputStream(damaged));
                assertThat(contents.listed().size() + contents.refused().size())
                        .as("seed %d, case %d", seed, i)
                        .isLessThanOrEqualTo(4);
            } catch (FaultyInput faulty) {
                assertThat(faulty.faults()).as("seed %d, case %d", seed, i).isNotEmpty();
            }
        }
    }

    private static String geoNames(
            String id,
            String name,
            String also,
            String latitude,
            String longitude,
            String kind,
            String code,
            String people) {
        return String.join(
                        "\t",
                        id,
                        name,
                        "ascii",
                        also,
                        latitude,
                        longitude,
                        kind,
                        code,
                        "SY",
                        "",
                        "12",
                        "",
                        "",
                        "",
                        people,
                        "",
                        "400",
                        "Asia/Damascus",
                        "2020-01-01")
                + "\n";
    }

    private static GazetteerContents read(String text) throws FaultyInput, IOException {
        return GazetteerFile.read("places.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.truceline.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Truceline;
import org.truceline.app.situation.CaseStore;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The how-to's walk with a gazetteer, made up. */
class PlacesCommandTest {

    private static final String HEADINGS = "id,name,also,latitude,longitude,radius_m,judged,source\n";

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void office() throws IOException {
        SqliteStore.create(folder.resolve("office.db"), new Office("Made-up office", Form.REAL), CaseStore.chain())
                .close();
        try (InputStream fixture = PlacesCommandTest.class.getResourceAsStream("made-up.csv")) {
            Files.copy(Objects.requireNonNull(fixture), folder.resolve("made-up.csv"));
        }
    }

    @Test
    void file_is_taken_in_listed_with_its_credit_and_dropped() {
        Ran ran = take("made-up.csv", "--attribution", "Made-up office", "--licence", "CC0 1.0");
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.err).startsWith("made-up: 4 places of Made-up office, CC0 1.0 are in ");
        JsonNode listed = list();
        assertThat(listed.size()).isOne();
        assertThat(listed.get(0).get("name").asString()).isEqualTo("made-up");
        assertThat(listed.get(0).get("places").asInt()).isEqualTo(4);
        assertThat(listed.get(0).get("licence").asString()).isEqualTo("CC0 1.0");
        assertThat(run("places", "list", "--store", at("office.db")).out)
                .startsWith("made-up  4 places, 0 rows refused  Made-up office, CC0 1.0  from made-up.csv, taken in ");
        assertThat(run("places", "drop", "made-up", "--store", at("office.db")).code)
                .isZero();
        assertThat(list().size()).isZero();
        Ran again = run("places", "drop", "made-up", "--store", at("office.db"));
        assertThat(again.code).isOne();
        assertThat(again.err).contains("found none called \"made-up\". See them with truceline places list");
    }

    @Test
    void same_file_again_changes_nothing_and_a_newer_one_replaces_it_as_a_whole() throws IOException {
        takeMadeUp();
        JsonNode before = list();
        Ran again = takeMadeUp();
        assertThat(again.code).isZero();
        assertThat(again.err).contains("the same 4 places are in ").contains("nothing was changed.");
        assertThat(list()).isEqualTo(before);

        write("made-up.csv", HEADINGS + "m9,Kafr Nusaym,,35.5,36.5,1500,yes,made up\n");
        Ran newer = takeMadeUp();
        assertThat(newer.err).contains("1 places of").contains("They take the place of the 4 that were taken in ");
        assertThat(list().get(0).get("places").asInt()).isOne();
    }

    @Test
    void refused_rows_are_told_all_at_once_and_kept_in_a_table_beside_the_file() throws IOException {
        write(
                "mixed.csv",
                HEADINGS
                        + "m1,=HYPERLINK(1),,95,x,0,perhaps,made up\n"
                        + "m2,Good,,35.5,36.5,1500,yes,made up\n"
                        + "m3,Zero,,0,0,1500,yes,made up\n");
        Ran ran = take("mixed.csv", "--attribution", "Made-up office", "--licence", "CC0 1.0");
        assertThat(ran.code).isOne();
        assertThat(ran.err)
                .contains("place m1 refused: mixed.csv:2: latitude: expected degrees from -90 to 90; found \"95\".")
                .contains("place m3 refused: mixed.csv:4: latitude: expected a point on land")
                .contains("2 rows refused. All of them, with their reasons, are in ")
                .contains("mixed: 1 places of Made-up office, CC0 1.0 are in ");
        assertThat(Files.readString(folder.resolve("mixed.refused.csv")))
                .startsWith("\uFEFFrefused row,reasons,id,name,also,")
                .contains("\n2,\"mixed.csv:2: latitude: expected")
                .contains(",m1,'=HYPERLINK(1),,95,x,0,perhaps,made up\r\n")
                .contains(",m3,Zero,");
        assertThat(list().get(0).get("refused").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_no_gazetteer_or_has_no_good_row_leaves_the_older_one() throws IOException {
        takeMadeUp();
        JsonNode before = list();
        write("made-up.csv", "a,b\n1,2\n");
        assertThat(takeMadeUp().err)
                .contains("made-up.csv:1: layout: expected a line of names")
                .contains("1 fault.");
        write("made-up.csv", HEADINGS + "m1,A,,95,36,1500,yes,made up\n");
        assertThat(takeMadeUp().err).contains("expected at least one row that is a place; found none.");
        write("made-up.csv", "ADM1_EN,ADM1_PCODE,Latitude,Longitude\nMade up,XX01,35.1,36.1\n");
        Ran other = takeMadeUp();
        assertThat(other.code).isOne();
        assertThat(other.err).contains("found made-up, read from made-up.csv in another layout.");
        assertThat(list()).isEqualTo(before);
        assertThat(take("not-there.csv").err).contains("not-there.csv: expected a file; found none.");
    }

    @Test
    void who_made_a_table_has_to_be_told_and_is_known_of_geonames() throws IOException {
        Ran untold = take("made-up.csv", "--licence", "CC0 1.0");
        assertThat(untold.code).isEqualTo(2);
        assertThat(untold.err).contains("--attribution: expected it, because ").contains("does not tell");
        write("XX.txt", "7\tMade Up\tMade Up\t\t35.5\t36.5\tP\tPPL\tXX\t\t\t\t\t\t0\t\t400\tEtc/UTC\t2020-01-01\n");
        assertThat(take("XX.txt").err).contains("XX: 1 places of GeoNames, CC BY 4.0 are in ");
        Ran named = take("XX.txt", "--as", "no/slash");
        assertThat(named.code).isEqualTo(2);
        assertThat(named.err).contains("--as: expected 1 to 60 letters");
    }

    private Ran takeMadeUp() {
        return take("made-up.csv", "--attribution", "Made-up office", "--licence", "CC0 1.0");
    }

    private Ran take(String file, String... options) {
        String[] arguments = new String[5 + options.length];
        System.arraycopy(new String[] {"places", "take", at(file), "--store", at("office.db")}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return run(arguments);
    }

    private JsonNode list() {
        return JsonMapper.shared().readTree(run("places", "list", "--store", at("office.db"), "--json").out);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Truceline.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}

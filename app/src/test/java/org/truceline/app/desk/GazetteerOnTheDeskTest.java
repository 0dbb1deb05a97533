package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.desk.Sheet.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.KeptPlace;
import org.truceline.store.gazetteer.TakenGazetteer;
import tools.jackson.databind.JsonNode;

/** A desk that finds the places of gazetteers, all made up, taken in while it runs. */
class GazetteerOnTheDeskTest {

    private static IdlibDesk desk;
    private static Visitor analyst;

    @BeforeAll
    static void start() throws FaultyInput {
        desk = IdlibDesk.start();
        analyst = desk.signedIn(Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void takeIn() {
        take(
                place("m1", "Tell Mukhtara", 35.71, "Made-up district", "تل مختارة", "Тель-Мухтара"),
                place("m2", "Kafr Zamzum", 35.74, "Made-up district"),
                place("m3", "Kafr Zamzum", 35.61, "Another made-up district"));
    }

    @AfterEach
    void drop() {
        gazetteers().drop("made-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mukht", "tell mukhtara", "مختا", "Мухт", "Тель-Мухтара"})
    void place_of_a_gazetteer_is_found_in_three_scripts_with_its_area_and_credit(String letters) {
        JsonNode found = find(letters).get(0);
        assertThat(found.get("name").asString()).isEqualTo("Tell Mukhtara");
        assertThat(found.get("tells").asString()).isEqualTo("Made-up district");
        assertThat(found.get("credit").asString()).isEqualTo("Made-up office, CC0 1.0");
        assertThat(found.at("/meaning/radius").asDouble()).isEqualTo(1500);
    }

    @Test
    void places_of_one_name_stay_several_and_a_told_distance_from_them_too() {
        assertThat(find("kafr zamzum").values())
                .extracting(each -> each.get("tells").asString())
                .containsExactly("Made-up district", "Another made-up district");
        assertThat(read("2 km south of Kafr Zamzum").get("meanings").size()).isEqualTo(2);
    }

    @Test
    void tie_is_not_cut_where_the_list_ends() {
        take(IntStream.range(0, 20)
                .mapToObj(i -> place("t" + i, "Umm Wahmiya", 34 + i / 10.0, "District " + i))
                .toArray(KeptPlace[]::new));
        assertThat(find("umm wahm").size()).isEqualTo(20);
    }

    @Test
    void place_of_the_case_comes_first_and_is_not_tied_with_itself() {
        JsonNode ours = find("saraqib").get(0);
        double latitude = ours.at("/meaning/at/latitude").asDouble();
        double longitude = ours.at("/meaning/at/longitude").asDouble();
        take(
                place("g1", "Saraqib", new KeptPlace.Degrees(latitude + 0.001, longitude), "Idlib", "Wahmgrad"),
                place("g2", "Saraqib", new KeptPlace.Degrees(latitude + 1, longitude), "Elsewhere"));
        JsonNode found = find("saraqib");
        assertThat(found.get(0).get("meaning")).isEqualTo(ours.get("meaning"));
        assertThat(found.values())
                .filteredOn(each -> each.get("how").asString().equals("exact"))
                .extracting(each -> each.get("tells").asString())
                .hasSize(2)
                .last()
                .isEqualTo("Elsewhere");
        assertThat(find("wahmgrad").get(0).get("meaning"))
                .as("by the gazetteer's spelling")
                .isEqualTo(ours.get("meaning"));
        assertThat(read("Wahmgrad").get("meanings").values()).containsExactly(ours.get("meaning"));
    }

    @Test
    void table_knows_the_places_of_a_gazetteer_and_forgets_them_with_it() {
        TableScenario tables = new TableScenario(analyst);
        String table = tables.bring("made-up.csv", """
                Post,How,Date,Clock,What,No.,Where,Note
                post 1,heard,06/03/2020,10:00,mortar,1,Тель-Мухтара,made up
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(tables.taken(table, MadeUpTable.MAPPING, UUID.randomUUID())
                        .path("done")
                        .asInt())
                .isOne();
        assertThat(tables.newest().at("/says/happening/at/meanings/0/name").asString())
                .isEqualTo("Tell Mukhtara");
        assertThat(gazetteers().drop("made-up")).isTrue();
        assertThat(find("mukhtara").size()).isZero();
        assertThat(tables.newest().at("/says/happening/at/meanings/0/name").asString())
                .as("a record keeps what it says")
                .isEqualTo("Tell Mukhtara");
    }

    private JsonNode find(String letters) {
        return analyst.json("api/places?q=" + URLEncoder.encode(letters, StandardCharsets.UTF_8));
    }

    private JsonNode read(String words) {
        return json(analyst.sends("api/places/read", "{\"text\":\"" + words + "\"}"));
    }

    private static Gazetteers gazetteers() {
        return new Gazetteers(desk.gate().store().tables());
    }

    private void take(KeptPlace... places) {
        List<KeptPlace> all = new ArrayList<>(gazetteers().places("made-up"));
        all.addAll(List.of(places));
        gazetteers()
                .put(
                        new TakenGazetteer(
                                "made-up",
                                new TakenGazetteer.ReadFile("made-up.csv", "own", "a".repeat(64)),
                                new TakenGazetteer.Credit("Made-up office", "CC0 1.0"),
                                all.size(),
                                0,
                                Instant.parse("2026-11-26T08:00:00Z").plusSeconds(all.size())),
                        all,
                        _ -> {});
    }

    private static KeptPlace place(String id, String name, double latitude, String area, String... also) {
        return place(id, name, new KeptPlace.Degrees(latitude, 36.62), area, also);
    }

    private static KeptPlace place(String id, String name, KeptPlace.Degrees at, String area, String... also) {
        return new KeptPlace(id, name, List.of(also), at, 1_500, true, "made up", area, false);
    }
}

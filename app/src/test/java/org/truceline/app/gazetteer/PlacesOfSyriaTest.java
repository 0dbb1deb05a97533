package org.truceline.app.gazetteer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.KeptPlace;
import org.truceline.store.gazetteer.TakenGazetteer.Credit;

/** Ten thousand places of Syria from Who's On First, where a checkout has them beside it; skipped elsewhere. */
class PlacesOfSyriaTest {

    private static final Path PLACES =
            Repository.root().resolve("../shared/data/geo/gazetteer_syria.csv").normalize();

    @TempDir
    private Path folder;

    @Test
    void places_of_a_country_are_taken_in_and_found_with_their_ties() throws Exception {
        Assumptions.assumeTrue(Files.exists(PLACES), "no gazetteer of Syria at " + PLACES);
        ReadGazetteer read = ReadGazetteer.of(ownTable(), _ -> {});
        try (Store store = SqliteStore.create(
                folder.resolve("office.db"), new Office("Made-up office", Form.REAL), CaseStore.chain())) {
            Gazetteers kept = new Gazetteers(store.tables());
            Taking.Outcome outcome = new Taking(kept, InstantSource.system())
                    .take(read, "syria", new Credit("Who's On First", "CC0 and CC BY"), _ -> {});
            assertThat(outcome).isInstanceOf(Taking.Outcome.Taken.class);
            Gazetteer gazetteer = new PlacesTaken(kept).now();
            for (String spelling : List.of("Saraqib", "سراقب", "Саракиб")) {
                assertThat(gazetteer.search(spelling, 8).candidates())
                        .as(spelling)
                        .extracting(each -> each.place().name())
                        .anyMatch(name -> name.startsWith("Sar"));
            }
            everyTieIsKept(gazetteer, kept.places("syria"));
        }
    }

    private static void everyTieIsKept(Gazetteer gazetteer, List<KeptPlace> places) {
        Map<String, Set<String>> idsByName =
                places.stream().collect(groupingBy(KeptPlace::name, mapping(KeptPlace::id, toSet())));
        Map<String, Set<String>> tied = idsByName.entrySet().stream()
                .filter(named -> named.getValue().size() > 1)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(tied).hasSizeGreaterThan(500);
        tied.forEach((name, ids) -> assertThat(gazetteer.search(name, 8).candidates())
                .as(name)
                .extracting(each -> each.place().id())
                .containsAll(ids));
    }

    /** The same places as a table of one's own, with a radius that is judged. */
    private Path ownTable() throws IOException {
        Path table = folder.resolve("syria.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(PLACES);
                CsvWriter own = CsvWriter.builder().build(table)) {
            own.writeRecord("id", "name", "also", "latitude", "longitude", "radius_m", "judged", "source", "area");
            rows.forEach(row -> own.writeRecord(
                    row.getField("wof_id"),
                    row.getField("name"),
                    Stream.of("names_en", "names_ar", "names_tr", "names_ru", "names_fr", "names_other")
                            .map(row::getField)
                            .filter(names -> !names.isEmpty())
                            .collect(Collectors.joining("|")),
                    row.getField("latitude"),
                    row.getField("longitude"),
                    "2500",
                    "yes",
                    "Who's On First " + row.getField("wof_id"),
                    Stream.of("county", "region")
                            .map(row::getField)
                            .filter(area -> !area.isEmpty())
                            .collect(Collectors.joining(", "))));
        }
        return table;
    }
}

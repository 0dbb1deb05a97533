package org.truceline.intake.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.intake.TestFiles;
import org.truceline.intake.dossier.DossierReader;
import org.truceline.notation.Folder;

/** The spellings that reports of the example use, searched among places that are listed by one name only. */
class SpellingsOfReportsTest {

    private static final int GIVEN = 10;

    @Test
    void most_spellings_in_two_scripts_lead_to_a_place_that_is_listed_by_another_one() throws Exception {
        Folder folder = Folder.at(TestFiles.example("idlib-2020"));
        Collection<Place> places =
                DossierReader.read(folder, "reports.yaml").basis().places().values();
        Gazetteer gazetteer = Gazetteer.of(
                places.stream().map(SpellingsOfReportsTest::byNameOnly).toList());
        int spellings = 0;
        List<String> missed = new ArrayList<>();
        for (Place place : places) {
            for (String spelling : place.also()) {
                spellings++;
                if (gazetteer.search(spelling, GIVEN).candidates().stream()
                        .noneMatch(found -> found.place().id().equals(place.id()))) {
                    missed.add(spelling);
                }
            }
        }
        assertThat(spellings).isGreaterThan(150);
        assertThat(missed).as("of %d spellings", spellings).hasSizeLessThan(spellings / 15);
    }

    private static Listed byNameOnly(Place place) {
        return Listed.of(new Place(
                place.id(), place.name(), List.of(), place.at(), place.radius(), place.judged(), place.source()));
    }
}

package org.truceline.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.batch.cases.KnownNames;
import org.truceline.batch.kernel.Sort;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.occurrence.Occurrence;

class OccurrencesTest {

    @Test
    void an_event_in_memory_is_what_the_reader_makes_of_its_row() throws Exception {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Table.write(500, table);
        Events events = Events.of(Road.MAIN, 500);
        try (Dataset rows = DatasetFile.open(
                "made-up.csv",
                new ByteArrayInputStream(table.toByteArray()),
                DatasetFile.Told.NOTHING,
                KnownNames.of(Pact.CORRIDOR.read()))) {
            for (int i = 0; i < events.count(); i++) {
                Optional<Entry> row = rows.next();
                assertThat(row).containsInstanceOf(Entry.Taken.class);
                Occurrence read = ((Entry.Taken) row.orElseThrow()).occurrence();
                Occurrence made = Occurrences.of(events, i);
                assertThat(made.at().ground()).isEqualTo(read.at().ground());
                assertThat(made.when().possible()).isEqualTo(read.when().possible());
                assertThat(made.who()).isEqualTo(read.who());
                assertThat(Occurrences.sort(events.sort(i))).isEqualTo(Sort.of(read));
            }
            assertThat(rows.next()).isEmpty();
        }
    }
}

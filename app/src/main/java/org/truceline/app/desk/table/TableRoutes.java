package org.truceline.app.desk.table;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.truceline.app.access.Gate;
import org.truceline.app.desk.work.KnownPlaces;
import org.truceline.app.desk.work.Workroom;
import org.truceline.app.registry.Changes;
import org.truceline.store.setting.Settings;

/** Wires the routes of tables. */
@Configuration(proxyBeanMethods = false)
@Import({
    ChangesController.class,
    ExportController.class,
    MappingsController.class,
    TablesController.class,
    TakingsController.class
})
public class TableRoutes {

    @Bean
    Settings settings(Gate gate) {
        return new Settings(gate.store().tables());
    }

    @Bean
    HeldTables heldTables(Gate gate) {
        return new HeldTables(
                gate.clock(), gate.isExercise(), TableFolder.in(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    @Bean
    Vocabularies vocabularies(Workroom room, KnownPlaces places) {
        return new Vocabularies(room, places);
    }

    @Bean
    Reading reading() {
        return new Reading();
    }

    @Bean
    Takings takings(Settings settings) {
        return new Takings(settings);
    }

    @Bean
    Clerk clerk(Workroom room, Reading reading, Takings takings) {
        return new Clerk(room, reading, takings);
    }

    @Bean
    Changes changes(Gate gate) {
        return Changes.of(gate.store());
    }
}

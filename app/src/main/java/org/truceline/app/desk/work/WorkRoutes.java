package org.truceline.app.desk.work;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.truceline.app.access.Gate;
import org.truceline.app.daily.DailyOffice;
import org.truceline.app.daily.DailyRecords;
import org.truceline.app.daily.Releases;
import org.truceline.app.registry.Decisions;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.Search;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.publication.daily.Mark;

/** Wires the routes of a day's work. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountsController.class,
    AgreementController.class,
    Answering.class,
    DailyController.class,
    DailyFilesController.class,
    EventsController.class,
    InboxController.class,
    IncidentsController.class,
    PlacesController.class,
    RecordsController.class,
    SearchController.class,
    SourcesController.class,
    TodayController.class,
    WordsController.class
})
public class WorkRoutes {

    @Bean
    Decisions decisions(Gate gate) {
        return Decisions.of(gate.store());
    }

    @Bean
    Workroom workroom(Registry registry, CaseAtHand atHand, Gate gate) {
        return new Workroom(registry, Search.of(registry), atHand, gate);
    }

    @Bean
    RegisterFindings registerFindings(CaseAtHand atHand) {
        return new RegisterFindings(atHand);
    }

    @Bean
    DailyOffice dailyOffice(Workroom room, RegisterFindings findings) {
        Mark mark = room.gate().isExercise() ? Mark.EXERCISE : Mark.REAL;
        return new DailyOffice(
                new Releases(room.gate().store()),
                () -> new DailyRecords(room.registry().register(), room.atHand(), findings, mark),
                room.gate().clock());
    }

    @Bean
    FindingsOfRecords findingsOfRecords(Workroom room, RegisterFindings findings) {
        return new FindingsOfRecords(room, findings);
    }

    @Bean
    LinesOfRecords linesOfRecords(Workroom room) {
        return new LinesOfRecords(room);
    }

    @Bean
    KnownPlaces knownPlaces(CaseAtHand atHand) {
        return new KnownPlaces(atHand.places());
    }

    @Bean
    Readings readings(CaseAtHand atHand) {
        return new Readings(atHand.agreement().classes().acts());
    }

    @Bean
    Newsroom newsroom(Registry registry) {
        return new Newsroom(registry);
    }

    @Bean
    Arrivals arrivals(Registry registry) {
        return new Arrivals(registry, Arrivals.EVERY);
    }
}

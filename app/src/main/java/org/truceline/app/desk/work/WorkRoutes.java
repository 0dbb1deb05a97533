package org.truceline.app.desk.work;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.truceline.app.access.Gate;
import org.truceline.app.daily.DailyOffice;
import org.truceline.app.daily.DailyRecords;
import org.truceline.app.daily.Releases;
import org.truceline.app.gazetteer.PlacesTaken;
import org.truceline.app.registry.Decisions;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.Search;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.publication.daily.Mark;
import org.truceline.store.gazetteer.Gazetteers;

/** Wires the routes of a day's work. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountsController.class,
    AgreementController.class,
    Answering.class,
    AskController.class,
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
    PlacesTaken placesTaken(Gate gate) {
        return new PlacesTaken(new Gazetteers(gate.store().tables()));
    }

    /** Behind the start, which need not wait for a hundred thousand places. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> placesPrepared(PlacesTaken taken) {
        return _ -> taken.prepare();
    }

    @Bean
    KnownPlaces knownPlaces(CaseAtHand atHand, PlacesTaken taken) {
        return new KnownPlaces(atHand.places(), taken);
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

package org.truceline.app.desk.work;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.truceline.app.access.Gate;
import org.truceline.app.registry.Decisions;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.Search;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.RegisterFindings;

/** Wires the routes of a day's work. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountsController.class,
    AgreementController.class,
    Answering.class,
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
    FindingsOfRecords findingsOfRecords(Workroom room, RegisterFindings findings) {
        return new FindingsOfRecords(room, findings);
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

package org.truceline.publication.daily;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.truceline.evidence.register.Entered.Disclosure;

/**
 * For whom a report is, and how fine it may be. It is data: an office writes its own.
 *
 * @param id names it
 * @param title as printed
 * @param least records that may reach fewer people than this are left out
 * @param delay how long before the cut-off the window ends; what may have happened later is left out
 * @param coarsening how places are told
 * @param timesTo times are told to steps of this length; zero for as told
 * @param smallCell a count of places with fewer records than this is merged with others
 * @param shows what may be printed beside what every report prints
 */
public record Profile(
        String id,
        String title,
        Disclosure least,
        Duration delay,
        Coarsening coarsening,
        Duration timesTo,
        int smallCell,
        Set<Detail> shows) {

    /** What not every reader may see. */
    public enum Detail {
        /** Names of posts, patrols and sensors, and what each did. */
        OBSERVERS,
        /** Patrols as planned. */
        PLANS,
        /** Names of sites that are visited or stored in. */
        SITES,
        /** Free words: quotations, remarks, reasons given. */
        WORDS,
        /** Names of persons, and cover names of sources. */
        PERSONS,
        /** The sentences and reasons of findings, which tell places and times as they were told. */
        REASONS,
        /** Rows whose licence forbids to pass them on, one by one. */
        LICENSED_ROWS
    }

    /** For the office: all that is not restricted, as told. */
    public static final Profile INTERNAL = new Profile(
            "internal",
            "Internal",
            Disclosure.INTERNAL,
            Duration.ZERO,
            new Coarsening.AsTold(),
            Duration.ZERO,
            1,
            EnumSet.allOf(Detail.class));

    /** @throws IllegalArgumentException when a length is negative or the small cell below one */
    public Profile {
        shows = Set.copyOf(shows);
        if (delay.isNegative() || timesTo.isNegative() || smallCell < 1) {
            throw new IllegalArgumentException("expected a delay and a step of zero or more and cells of one or more,"
                    + " found " + delay + ", " + timesTo + " and " + smallCell);
        }
    }

    /** For everybody: a day late, in cells, to six hours, nothing about fewer than three records, and no detail. */
    public static Profile everybody(Coarsening coarsening) {
        return new Profile(
                "public",
                "Public",
                Disclosure.RELEASABLE,
                Duration.ofHours(24),
                coarsening,
                Duration.ofHours(6),
                3,
                Set.of());
    }

    /** Whether it may be printed. */
    public boolean mayShow(Detail detail) {
        return shows.contains(detail);
    }

    /** Whether the record may be in it. */
    public boolean lets(Disclosure disclosure) {
        return disclosure.compareTo(least) >= 0;
    }
}

package org.truceline.publication.daily.release;

import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.Profile.Detail;

/** Words of a register that some profiles keep out of a report. */
record Secret(Kind kind, String text) {

    /** Why words are kept out. */
    enum Kind {
        IDENTITY("what stands behind the name of a source", "It is in no report."),
        SOURCE("the name of a source that is restricted", "Lift the restriction, or"),
        OBSERVER("the name or the place of an observer", "Monitors are not shown:"),
        SITE("the name of a site", "Sites are not shown:"),
        PLAN("part of a patrol plan", "Plans are not shown:"),
        PERSON("the name of somebody who may be a private person", "Persons are not shown:"),
        PLACE("a place that is finer than the profile tells", "Places are told more coarsely:"),
        TIME("a time that is finer than the profile tells", "Times are told more coarsely:"),
        WORDS("the words of a record", "Free words are not shown:");

        private final String what;
        private final String remedy;

        Kind(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }

        boolean isKeptOutBy(Profile profile) {
            return switch (this) {
                case IDENTITY, SOURCE -> true;
                case OBSERVER -> !profile.mayShow(Detail.OBSERVERS);
                case SITE -> !profile.mayShow(Detail.SITES);
                case PLAN -> !profile.mayShow(Detail.PLANS);
                case PERSON -> !profile.mayShow(Detail.PERSONS);
                case WORDS -> !profile.mayShow(Detail.WORDS);
                case PLACE -> !(profile.coarsening() instanceof Coarsening.AsTold);
                case TIME -> !profile.timesTo().isZero();
            };
        }
    }

    /** What was found, for the list of leaks. */
    String found() {
        return "found " + kind.what + ", “" + text + "”";
    }

    /** What to do. */
    String remedy() {
        return kind.remedy + " reword the record that prints it, such as the title of an incident.";
    }
}

package org.truceline.batch.kernel;

import java.util.List;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/** All that is told of an occurrence but where and when it was. */
public record Sort(What what, Parties by, Parties against, List<Occurrence.Plea> pleas) {

    public Sort {
        pleas = List.copyOf(pleas);
    }

    /** An occurrence of this sort somewhere at some time. */
    Occurrence at(Whereabouts place, PossibleTime time) {
        return new Occurrence(
                "",
                what,
                new Who(by, against, ""),
                new Located(place, "the place"),
                new When("", "", time, List.of()),
                pleas);
    }

    /** That of {@code occurrence}. */
    public static Sort of(Occurrence occurrence) {
        return new Sort(
                occurrence.what(), occurrence.who().by(), occurrence.who().against(), occurrence.pleas());
    }
}

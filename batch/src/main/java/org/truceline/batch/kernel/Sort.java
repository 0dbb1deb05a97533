package org.truceline.batch.kernel;

import java.util.List;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;

/** All that is told of an occurrence but where and when it was. */
public record Sort(What what, Parties by, Parties against, List<Occurrence.Plea> pleas) {

    public Sort {
        pleas = List.copyOf(pleas);
    }

    /** That of {@code occurrence}. */
    public static Sort of(Occurrence occurrence) {
        return new Sort(
                occurrence.what(), occurrence.who().by(), occurrence.who().against(), occurrence.pleas());
    }
}

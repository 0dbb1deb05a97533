package org.truceline.app.table;

import java.util.List;
import org.truceline.evidence.register.Meaning;

/** The places that words of a table may mean. */
public interface Places {

    /** Every place of just this name. */
    List<Meaning.Spot> named(String name);

    /** Everything that a name, or a place told by distance and direction, may mean; none where it is not known. */
    List<Meaning> told(String words);
}

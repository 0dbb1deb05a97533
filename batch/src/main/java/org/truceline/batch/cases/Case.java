package org.truceline.batch.cases;

import java.util.List;
import org.truceline.notation.Fields;

/** A kind of question with an expected answer. */
interface Case {

    /**
     * One sentence for each thing that came out differently: what was expected, what was found, and why. They mean nothing
     * when faults are added to the fields': what is not usable is asked as a stand-in, so that faults further on are told
     * too.
     */
    List<String> differences(String name, Fields fields);
}

package org.truceline.intake.plain;

import java.util.List;
import org.truceline.intake.row.Provenance;

/** What is written behind the place and the time of a row. */
public record Tail(List<String> remarks, Provenance provenance) {

    public Tail {
        remarks = List.copyOf(remarks);
    }
}

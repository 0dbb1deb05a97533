package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.Require;
import org.truceline.evidence.Scope;

/** A number as a statement of somebody in a report; see {@link org.truceline.evidence.Figure}. */
public record FigureStated(
        RecordId report,
        Optional<String> by,
        Amount amount,
        Category category,
        Scope scope,
        FigureKind kind,
        Optional<RecordId> partOf,
        Optional<RecordId> incident,
        Optional<Quotation> words)
        implements Recorded {

    /** @throws IllegalArgumentException when who says it is blank */
    public FigureStated {
        Require.textIfAny(by, "who states a figure");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.of(Stream.of(report), partOf.stream(), incident.stream()).flatMap(each -> each);
    }
}

package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from an article: the repairs, the day that relative dates were counted from, the marks on the text
 * itself, and the proposals in the order of the text.
 */
public record Reading(Repairs repairs, Optional<LocalDate> published, List<Marker> markers, List<Proposal> proposals) {

    public Reading {
        markers = List.copyOf(markers);
        proposals = List.copyOf(proposals);
    }

    /** The proposals of one kind. */
    public <P extends Proposal> List<P> list(Class<P> kind) {
        return proposals.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The marks of one kind. */
    public <M extends Marker> List<M> marks(Class<M> kind) {
        return markers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether quotations are to be printed "as printed in" this article. */
    public boolean isSuspectedRewording() {
        return !marks(Marker.SuspectedRewording.class).isEmpty();
    }
}

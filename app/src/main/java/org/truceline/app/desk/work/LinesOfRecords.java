package org.truceline.app.desk.work;

import org.truceline.app.access.Visit;
import org.truceline.app.situation.LinesRecorded;
import org.truceline.evidence.register.LineDrawn;
import org.truceline.evidence.register.Register;
import org.truceline.publication.map.Features;
import org.truceline.publication.map.RecordedLine;

/** The courses of lines that people recorded, for the map. */
public final class LinesOfRecords {

    private final Workroom room;

    LinesOfRecords(Workroom room) {
        this.room = room;
    }

    /** All that the visit sees; of lines of the agreement and of others. */
    public Features drawn(Visit visit) {
        Looking looking = room.looking(visit);
        return RecordedLine.draw(looking.register()
                .all(LineDrawn.class)
                .filter(held -> looking.sees(held.record()))
                .map(this::line)
                .toList());
    }

    private RecordedLine line(Register.Held<LineDrawn> held) {
        return new RecordedLine(
                held.record().id().toString(),
                LinesRecorded.titleOf(room.atHand().agreement(), held.recorded().line()),
                held.recorded());
    }
}

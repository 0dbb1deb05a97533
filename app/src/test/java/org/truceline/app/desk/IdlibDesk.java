package org.truceline.app.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.truceline.app.Repository;
import org.truceline.app.situation.CaseReader;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** The desk of the Idlib example on any free port. */
final class IdlibDesk {

    private IdlibDesk() {}

    static DeskServer start() throws FaultyInput {
        return DeskServer.start(views(), 0);
    }

    static DeskViews views() throws FaultyInput {
        CaseReader.ReadCase read =
                CaseReader.read(Folder.at(Repository.idlib()), Instant.parse("2020-06-30T21:00:00Z"));
        return DeskViews.of(read.situation(), LocalDate.of(2020, 3, 5), LocalDate.of(2020, 6, 30));
    }
}

package org.truceline.app.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.intake.table.mapping.Catalogue;
import org.truceline.notation.FaultyInput;
import org.truceline.publication.table.OutCell;

/** A kind of record as the rows of a table: taken in by a mapping, written out, and changed by cells that came back. */
public sealed interface Sheet permits ObservationSheet, ClaimSheet {

    /** The sheet with this name; that of its catalogue. */
    static Optional<Sheet> find(String name, Vocabulary vocabulary) {
        return Stream.<Sheet>of(new ObservationSheet(vocabulary), new ClaimSheet(vocabulary))
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }

    /** "observations". */
    String name();

    /** What its rows are. */
    Kind kind();

    /** The fields that a table may feed. */
    Catalogue catalogue();

    /** The records that a row becomes, new ones, those that others speak of first; throws with every fault of the row. */
    List<Fresh> records(RowTold row) throws FaultyInput;

    /** The headings of the fields that are written out, in their order. */
    List<String> headings();

    /** What is written under the headings for a record of its kind. */
    List<OutCell> cells(Recorded recorded);

    /**
     * The record with what changed cells say; throws with every fault of them. What was not changed stays as it was, the
     * places that are meant among it.
     */
    Recorded changed(Recorded now, Map<String, String> cells) throws FaultyInput;

    /** A new record of a row without an id; throws with every fault of its cells. */
    Recorded anew(Map<String, String> cells) throws FaultyInput;

    /** A record that was not there before. */
    record Fresh(RecordId record, Recorded recorded) {}

    /** The kinds of record that a table may hold. */
    static Optional<String> nameOf(Recorded recorded) {
        return switch (recorded) {
            case ObservationMade _ -> Optional.of(ObservationSheet.NAME);
            case ClaimMade _ -> Optional.of(ClaimSheet.NAME);
            case Recorded _ -> Optional.empty();
        };
    }
}

package org.truceline.app.desk.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.truceline.app.registry.RowOrigin;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;
import org.truceline.publication.table.ExerciseTable;

/** A file that somebody brought, on disk for as long as he works with it. */
final class HeldTable {

    private final UUID id;
    private final UUID account;
    private final Brought brought;
    private final Path file;
    private final boolean isExercise;
    private volatile Instant used;
    private volatile TableTold told = TableTold.NOTHING;
    private volatile Optional<Mapping> checked = Optional.empty();

    HeldTable(UUID id, UUID account, Brought brought, Path file, boolean isExercise) {
        this.id = id;
        this.account = account;
        this.brought = brought;
        this.file = file;
        this.isExercise = isExercise;
        this.used = brought.at();
    }

    /**
     * What is known of the file as it came.
     *
     * @param sha256 of its bytes, hexadecimal
     */
    record Brought(String name, long bytes, String sha256, Instant at) {}

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    Brought brought() {
        return brought;
    }

    Instant used() {
        return used;
    }

    void usedAt(Instant now) {
        used = now;
    }

    /** What whoever brought it says of it. */
    void tell(TableTold now) {
        told = now;
        checked = Optional.empty();
    }

    /** Notes the mapping by which it was checked last. */
    void checkedBy(Mapping mapping) {
        checked = Optional.of(mapping);
    }

    Optional<Mapping> checked() {
        return checked;
    }

    /** Begins to read it; the caller closes what he gets. Throws where an exercise wrote it and this desk is real. */
    TableSource open() throws FaultyInput, IOException {
        TableSource source = TableSource.open(brought.name(), Files.readAllBytes(file), told);
        Layout layout = source.layout();
        if (!isExercise && !layout.listHeaded(ExerciseTable.COLUMN).isEmpty()) {
            source.close();
            throw new FaultyInput(List.of(new Fault(
                    new Where(layout.label(), layout.headerRow(), 0),
                    ExerciseTable.COLUMN,
                    "what is real, as the store is",
                    "a table that an exercise wrote",
                    "Take it in at the exercise's desk. What an exercise says is never merged with what is real.")));
        }
        return source;
    }

    RowOrigin origin(Layout layout, int row) {
        return new RowOrigin(brought.name(), layout.sheet(), row, brought.sha256());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}

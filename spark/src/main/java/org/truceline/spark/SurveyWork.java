package org.truceline.spark;

import java.io.InputStream;
import org.apache.spark.api.java.function.Function;

/** An attempt at a look through a piece. */
record SurveyWork(Assignment assignment, FileStore files) implements Function<Piece, Surveyed> {

    @Override
    public Surveyed call(Piece piece) throws Exception {
        try (InputStream bytes = files.open(assignment.input().file(), Surveyor.seek(piece))) {
            return Surveyor.survey(
                    Compiled.of(assignment, files).rows().orElseThrow().rule(), piece, bytes);
        }
    }
}

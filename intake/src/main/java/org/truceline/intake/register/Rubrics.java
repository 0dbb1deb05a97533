package org.truceline.intake.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.truceline.evidence.register.Rubric;

/** Rubrics as files. */
public final class Rubrics {

    private Rubrics() {}

    /** The rubrics that an office begins with, one for each of status, occurrence and attribution; it may change them. */
    public static List<Rubric> toBeginWith() {
        try (InputStream file = Rubrics.class.getResourceAsStream("rubrics.json")) {
            if (file == null) {
                throw new IllegalStateException("The file rubrics.json is missing from this build.");
            }
            return List.of(Json.MAPPER.readValue(file, Rubric[].class));
        } catch (IOException e) {
            throw new IllegalStateException("The file rubrics.json cannot be read.", e);
        }
    }
}

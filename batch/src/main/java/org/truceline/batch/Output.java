package org.truceline.batch;

import java.nio.file.Path;

/**
 * What is to be written, and where.
 *
 * @param file the findings; refused rows are listed beside it
 * @param reasons whether each finding says why
 */
public record Output(Path file, Form form, Reasons reasons) {

    /** Findings in the form that the file's ending stands for. */
    public static Output of(Path file, Reasons reasons) {
        return new Output(file, Form.of(file), reasons);
    }
}

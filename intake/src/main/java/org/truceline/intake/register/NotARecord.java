package org.truceline.intake.register;

import java.io.Serial;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;

/** What was sent is no record of its kind. */
public final class NotARecord extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    NotARecord(String field, String problem) {
        super(problem);
        this.field = field;
    }

    static NotARecord at(DatabindException problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String told = problem.getCause() == null ? problem.getOriginalMessage() : String.valueOf(cause.getMessage());
        return new NotARecord(
                problem.getPath().stream().map(NotARecord::name).collect(Collectors.joining(".")),
                cause instanceof NullPointerException
                        ? "expected every field that a record needs, found one missing"
                        : told);
    }

    /** The field at fault, from the outside in with dots between; empty when it is the whole. */
    public String field() {
        return field;
    }

    private static String name(Reference step) {
        return step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
    }
}

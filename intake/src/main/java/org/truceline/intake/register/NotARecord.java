package org.truceline.intake.register;

import java.io.Serial;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

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
        String told = problem.getCause() == null ? told(problem) : String.valueOf(cause.getMessage());
        return new NotARecord(
                problem.getPath().stream().map(NotARecord::name).collect(Collectors.joining(".")),
                cause instanceof NullPointerException
                        ? "expected every field that a record needs, found one missing"
                        : told);
    }

    private static String told(DatabindException problem) {
        return switch (problem) {
            case UnrecognizedPropertyException unknown ->
                "expected one of " + unknown.getKnownPropertyIds() + ", found \"" + unknown.getPropertyName() + "\"";
            case MismatchedInputException mismatched ->
                "expected " + sort(mismatched.getTargetType()) + ", found another sort of value";
            default -> "expected a value of the form that records have, found another";
        };
    }

    private static String sort(@Nullable Class<?> wanted) {
        if (wanted == null || wanted.isRecord() || wanted.isInterface()) {
            return "fields by their names";
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return "a list";
        }
        return wanted.isPrimitive() || Number.class.isAssignableFrom(wanted) ? "a number, true or false" : "a text";
    }

    /** The field at fault, from the outside in with dots between; empty when it is the whole. */
    public String field() {
        return field;
    }

    private static String name(Reference step) {
        return step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName();
    }
}

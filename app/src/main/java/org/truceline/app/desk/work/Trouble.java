package org.truceline.app.desk.work;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request cannot be answered as asked; every reason is told. */
public final class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Problem> problems;

    private Trouble(HttpStatus status, List<Problem> problems) {
        super("refused", null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** What was sent is of no form that can be entered. */
    public static Trouble entering(List<Problem> problems) {
        return new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, problems);
    }

    /** The same for one reason. */
    public static Trouble entering(Problem problem) {
        return entering(List.of(problem));
    }

    /** This account may not. */
    public static Trouble forbidden(List<Problem> problems) {
        return new Trouble(HttpStatus.FORBIDDEN, problems);
    }

    /** There is nothing of this name in sight. */
    public static Trouble notFound(@Nullable UUID record) {
        return new Trouble(HttpStatus.NOT_FOUND, List.of(Problem.unknown(record)));
    }

    /** Too much at once. */
    public static Trouble tooMuch(String expected, String found, String remedy) {
        return new Trouble(
                HttpStatus.TOO_MANY_REQUESTS, List.of(new Problem(null, "", "limit", expected, found, remedy)));
    }

    /** Every reason, in sentences. */
    public String sentences() {
        return problems.stream()
                .map(problem -> problem.field() + ": expected " + problem.expected() + "; found " + problem.found()
                        + ". " + problem.remedy())
                .collect(Collectors.joining(" "));
    }

    HttpStatus status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }
}

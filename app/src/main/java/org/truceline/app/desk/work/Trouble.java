package org.truceline.app.desk.work;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request cannot be answered as asked; every reason is told. */
final class Trouble extends RuntimeException {

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
    static Trouble entering(List<Problem> problems) {
        return new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, problems);
    }

    /** The same for one reason. */
    static Trouble entering(Problem problem) {
        return entering(List.of(problem));
    }

    /** This account may not. */
    static Trouble forbidden(List<Problem> problems) {
        return new Trouble(HttpStatus.FORBIDDEN, problems);
    }

    /** There is nothing of this name in sight. */
    static Trouble notFound(@Nullable UUID record) {
        return new Trouble(HttpStatus.NOT_FOUND, List.of(Problem.unknown(record)));
    }

    /** Too much at once. */
    static Trouble tooMuch(String expected, String found, String remedy) {
        return new Trouble(
                HttpStatus.TOO_MANY_REQUESTS, List.of(new Problem(null, "", "limit", expected, found, remedy)));
    }

    HttpStatus status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }
}

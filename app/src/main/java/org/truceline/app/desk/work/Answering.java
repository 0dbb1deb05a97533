package org.truceline.app.desk.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.truceline.app.access.BodyRefused;
import org.truceline.app.access.Gate;
import org.truceline.app.registry.Refusal;
import org.truceline.evidence.register.NotPossible;
import org.truceline.notation.FaultyInput;
import org.truceline.store.StoreFailure;
import tools.jackson.core.JacksonException;

/** What stands against a request, as the page is told: the one place where reasons become a status. */
@RestControllerAdvice(basePackages = {"org.truceline.app.desk.work", "org.truceline.app.desk.table"})
class Answering {

    private final Gate gate;

    Answering(Gate gate) {
        this.gate = gate;
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(Trouble trouble) {
        return answer(trouble.status(), trouble.problems());
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(FaultyInput faulty) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                faulty.faults().stream()
                        .map(fault -> Problem.of(null, fault.about(), fault))
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(Refusal refusal) {
        People people = People.of(gate);
        return answer(
                refusal.isOvertaken() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                refusal.reasons().stream()
                        .map(reason -> new Problem(
                                reason.record().id(),
                                "",
                                reason.why().name().toLowerCase(Locale.ROOT),
                                reason.expected(),
                                people.named(reason.found()),
                                reason.remedy()))
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(NotPossible problem) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(Problem.rule(
                        null, problem.expected(), People.of(gate).named(problem.found()), problem.remedy())));
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(HttpMessageNotReadableException problem) {
        Optional<JacksonException> fault = causes(problem)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst();
        return causes(problem)
                .filter(BodyRefused.class::isInstance)
                .map(BodyRefused.class::cast)
                .findFirst()
                .map(Answering::answer)
                .orElseGet(() -> answer(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        List.of(Problem.form(
                                null,
                                fault.map(Answering::field).orElse(""),
                                "JSON of the form of this route",
                                fault.isPresent() ? "something else" : "nothing"))));
    }

    private static ResponseEntity<Problems> answer(BodyRefused refused) {
        return ResponseEntity.status(refused.status())
                .header(HttpHeaders.CONNECTION, "close")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Problems(List.of(
                        new Problem(null, "", "limit", refused.expected(), refused.found(), refused.remedy()))));
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(MethodArgumentTypeMismatchException problem) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(Problem.form(null, problem.getName(), "a value of its form", "another")));
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(MissingServletRequestParameterException problem) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(Problem.form(null, problem.getParameterName(), "a value", "none")));
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(HttpMediaTypeNotSupportedException problem) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(Problem.form(null, "", "JSON, said to be application/json", "another sort of body")));
    }

    @ExceptionHandler
    ResponseEntity<Problems> answer(StoreFailure failure) {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                List.of(new Problem(
                        null,
                        "",
                        "limit",
                        "a store that takes records",
                        "one that does not at this moment",
                        "Nothing was entered. Try again; if it stays so, tell whoever keeps the server.")));
    }

    private static ResponseEntity<Problems> answer(HttpStatus status, List<Problem> problems) {
        // Said, because whoever asks for a stream of events does not say that he takes JSON.
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Problems(problems));
    }

    private static String field(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .limit(20);
    }
}

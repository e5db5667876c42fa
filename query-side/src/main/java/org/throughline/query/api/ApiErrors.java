package org.throughline.query.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.throughline.query.answer.Problem;

/// Whatever goes wrong in a read of `/api/v1`, as `application/problem+json`. Nothing that was sent
/// or read is in it, nor in the log.
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
public final class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    ApiErrors() {}

    @ExceptionHandler(Problem.class)
    ResponseEntity<byte[]> problem(Problem problem, HttpServletRequest request) {
        return answer(problem, request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> other(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse refused) {
            return answer(Problem.badRequest(refused.getStatusCode().value()), request);
        }
        // The message may quote a row or a text: its kind and place have to do.
        StackTraceElement[] trace = exception.getStackTrace();
        LOG.error(
                "a read was not answered: {} at {}, trace {}",
                exception.getClass().getSimpleName(),
                trace.length == 0 ? "" : trace[0],
                CorrelationFilter.idOf(request));
        return answer(Problem.internal(), request);
    }

    private static ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfter() != null) {
            response.header("Retry-After", Objects.toString(problem.retryAfter()));
        }
        return response.body(Answers.json(problem.body(CorrelationFilter.idOf(request))));
    }

    /// The same where no controller was reached.
    public static void write(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = Answers.json(problem.body(CorrelationFilter.idOf(request)));
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

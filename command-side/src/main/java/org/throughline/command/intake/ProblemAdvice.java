package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Whatever the controllers of the command side throw becomes a problem.
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
final class ProblemAdvice {

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> problem(Exception error, HttpServletRequest request) {
        return Replies.problem(Troubles.of(error, Replies.trace(request)), request);
    }
}

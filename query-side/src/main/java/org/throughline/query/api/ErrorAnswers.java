package org.throughline.query.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.throughline.query.answer.Problem;

/// What no controller answered, such as an address that is refused before it is looked at: a page
/// for those who ask for one, else a problem. The address, which was sent, is in neither.
@Controller
@RequestMapping("/error")
final class ErrorAnswers extends BasicErrorController {

    private static final int INTERNAL = 500;

    ErrorAnswers(List<ErrorViewResolver> pages) {
        super(new DefaultErrorAttributes(), new ErrorProperties(), pages);
    }

    @Override
    @RequestMapping
    public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem =
                status instanceof Integer code && code < INTERNAL
                        ? Problem.badRequest(code)
                        : Problem.internal();
        Problem.Body body = problem.body(CorrelationFilter.idOf(request));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        Map.<String, @Nullable Object>of(
                                "type", body.type(),
                                "title", body.title(),
                                "status", body.status(),
                                "detail", body.detail(),
                                "code", body.code(),
                                "traceId", body.traceId()));
    }
}

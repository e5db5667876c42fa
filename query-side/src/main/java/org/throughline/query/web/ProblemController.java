package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// `/problems/{code}`: the pages that the `type` of a problem answer leads to. Open to all; they
/// say nothing of any record.
@Controller
final class ProblemController {

    private final Pages pages;
    private final Problems problems = Problems.load();

    ProblemController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/problems/{code}")
    ModelAndView show(
            @PathVariable("code") String code,
            HttpServletRequest request,
            @Nullable Authentication reader) {
        Asked asked = Asked.of("Problem", request, reader);
        return problems.find(code)
                .map(page -> pages.message(HttpStatus.OK, asked, page))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }
}

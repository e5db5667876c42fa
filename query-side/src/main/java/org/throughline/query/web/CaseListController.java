package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/cases`: the cases that an account may see.
@Controller
final class CaseListController {

    private final Pages pages;
    private final CaseListReading cases;

    CaseListController(Pages pages, CaseListReading cases) {
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping(path = "/cases", produces = "text/html")
    ModelAndView show(HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Cases", request, reader);
        return pages.plain("cases.jte", asked, cases.read(asked.filter(), reader));
    }
}

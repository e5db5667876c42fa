package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/cases`, which is also where `/` leads.
@Controller
final class CaseListController {

    private final Pages pages;
    private final CaseListReading cases;

    CaseListController(Pages pages, CaseListReading cases) {
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/cases";
    }

    @GetMapping(path = "/cases", produces = "text/html")
    ModelAndView show(HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Cases", request, reader);
        return pages.plain("cases.jte", asked, cases.read(asked.filter(), reader));
    }
}

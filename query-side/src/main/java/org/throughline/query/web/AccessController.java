package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;

/// Who looked, at one case or at any, for auditors.
@Controller
final class AccessController {

    private static final String TITLE = "Who looked";

    private final Pages pages;
    private final AccessReading looks;

    AccessController(Pages pages, AccessReading looks) {
        this.pages = pages;
        this.looks = looks;
    }

    @GetMapping(path = "/audit/access", produces = "text/html")
    ModelAndView all(HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of(TITLE, request, reader);
        return page(asked, looks.read(asked.path(), null, request.getParameterMap()));
    }

    @GetMapping(path = "/cases/{id}/access", produces = "text/html")
    ModelAndView ofCase(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of(TITLE, request, reader);
        try {
            CaseId caseId = CaseId.of(id);
            return page(
                    asked.in(caseId), looks.read(asked.path(), caseId, request.getParameterMap()));
        } catch (IllegalArgumentException _) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
    }

    private ModelAndView page(Asked asked, AccessPage page) {
        boolean faulty = !page.form().faults().isEmpty();
        ModelAndView answer = pages.still("access.jte", asked, faulty, page);
        if (faulty) {
            answer.setStatus(HttpStatus.BAD_REQUEST);
        }
        return answer;
    }
}

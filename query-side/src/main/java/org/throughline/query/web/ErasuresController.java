package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;

/// `/cases/{id}/erasures`: what was erased of a case by law, and how far that is, for auditors and
/// administrators. How far it is the keyring knows, so the API is asked.
@Controller
final class ErasuresController {

    private static final int OK = 200;

    private final Pages pages;
    private final Writing writing;

    ErasuresController(Pages pages, Writing writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping(path = "/cases/{id}/erasures", produces = "text/html")
    ModelAndView show(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Erasures", request, reader);
        CaseId caseId;
        try {
            caseId = CaseId.of(id);
        } catch (IllegalArgumentException _) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        Asked inCase = asked.in(caseId);
        Writing.Said said = writing.get("/api/v1/cases/" + caseId.text() + "/erasures", reader);
        return switch (said.status()) {
            case OK ->
                    pages.still(
                            "erasures.jte",
                            inCase,
                            false,
                            ErasuresPage.of(PersonWords.caseName(caseId), said.body()));
            case 404 -> pages.message(HttpStatus.NOT_FOUND, inCase);
            case 403 -> pages.message(HttpStatus.FORBIDDEN, inCase);
            default -> pages.message(HttpStatus.SERVICE_UNAVAILABLE, inCase);
        };
    }
}

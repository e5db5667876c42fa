package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// `/cases/{c}/decisions/{d}`: a decision, and what whoever took it knew.
@Controller
final class LensController {

    private final Pages pages;
    private final LensReading lenses;

    LensController(Pages pages, LensReading lenses) {
        this.pages = pages;
        this.lenses = lenses;
    }

    @GetMapping(path = "/cases/{id}/decisions/{decision}", produces = "text/html")
    ModelAndView lens(
            @PathVariable("id") String id,
            @PathVariable("decision") String decision,
            HttpServletRequest request,
            Authentication reader) {
        Asked asked = Asked.of("Decision", request, reader);
        Optional<CaseId> ofCase = CaseController.parsed(CaseId::of, id);
        Optional<EntryId> entry = CaseController.parsed(EntryId::of, decision);
        if (ofCase.isEmpty() || entry.isEmpty()) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        Asked in = asked.in(ofCase.get());
        return pages.filtered(
                "decision.jte", in, lenses.read(ofCase.get(), entry.get(), in.filter(), reader));
    }
}

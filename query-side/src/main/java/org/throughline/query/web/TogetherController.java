package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;

/// `/cases/{c}/compare` and `/cases/{c}/jigsaw`: two times beside each other, and the agencies.
@Controller
final class TogetherController {

    private final Pages pages;
    private final CompareReading compare;
    private final JigsawReading jigsaw;

    TogetherController(Pages pages, CompareReading compare, JigsawReading jigsaw) {
        this.pages = pages;
        this.compare = compare;
        this.jigsaw = jigsaw;
    }

    @GetMapping(path = "/cases/{id}/compare", produces = "text/html")
    ModelAndView compare(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                Asked.of("Two times compared", request, reader).ofTwo(request),
                (found, asked) ->
                        pages.filtered(
                                "compare.jte", asked, compare.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/jigsaw", produces = "text/html")
    ModelAndView jigsaw(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                Asked.of("Jigsaw", request, reader),
                (found, asked) ->
                        pages.filtered(
                                "jigsaw.jte", asked, jigsaw.read(found, asked.filter(), reader)));
    }

    private ModelAndView inCase(
            String id, Asked asked, BiFunction<CaseId, Asked, ModelAndView> page) {
        return CaseController.parsed(CaseId::of, id)
                .map(found -> page.apply(found, asked.in(found)))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }
}

package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// `/cases/{c}/entries/{e}/journey`, `/cases/{c}/latency` and `/cases/{c}/earliest-knowable`: how
/// knowledge travelled, how long it took, and from when it could have been put together.
@Controller
final class JourneyController {

    private final Pages pages;
    private final JourneyReading journeys;
    private final LatencyReading times;
    private final EarliestReading earliest;

    JourneyController(
            Pages pages, JourneyReading journeys, LatencyReading times, EarliestReading earliest) {
        this.pages = pages;
        this.journeys = journeys;
        this.times = times;
        this.earliest = earliest;
    }

    /// All of it, whatever the period that another view was asked for.
    @GetMapping(path = "/cases/{id}/entries/{entry}/journey", produces = "text/html")
    ModelAndView journey(
            @PathVariable("id") String id,
            @PathVariable("entry") String entry,
            HttpServletRequest request,
            Authentication reader) {
        Asked asked = Asked.of("How an entry travelled", request, reader);
        Optional<EntryId> named = CaseController.parsed(EntryId::of, entry);
        return named.isEmpty()
                ? pages.message(HttpStatus.NOT_FOUND, asked)
                : inCase(
                        id,
                        asked,
                        (found, in) ->
                                pages.filtered(
                                        "journey.jte",
                                        in,
                                        journeys.read(found, named.get(), whole(in), reader)));
    }

    @GetMapping(path = "/cases/{id}/latency", produces = "text/html")
    ModelAndView latency(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                Asked.of("Times taken", request, reader),
                (found, in) ->
                        pages.filtered("latency.jte", in, times.read(found, in.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/earliest-knowable", produces = "text/html")
    ModelAndView earliest(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                Asked.of("Earliest knowable", request, reader),
                (found, in) ->
                        pages.plain("earliest.jte", in, earliest.read(found, in.filter(), reader)));
    }

    private static Filter whole(Asked asked) {
        return asked.filter().without(List.of("from", "to"));
    }

    private ModelAndView inCase(
            String id, Asked asked, BiFunction<CaseId, Asked, ModelAndView> page) {
        return CaseController.parsed(CaseId::of, id)
                .map(found -> page.apply(found, asked.in(found)))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }
}

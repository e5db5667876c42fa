package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;

/// `/cases/{c}/alerts` and `/cases/{c}/questions`: what a case calls attention to, and what it
/// answers.
@Controller
final class SafeguardController {

    private final Pages pages;
    private final AlertsReading alerts;
    private final QuestionsReading questions;

    SafeguardController(Pages pages, AlertsReading alerts, QuestionsReading questions) {
        this.pages = pages;
        this.alerts = alerts;
        this.questions = questions;
    }

    @GetMapping(path = "/cases/{id}/alerts", produces = "text/html")
    ModelAndView alerts(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Alerts", request, reader);
        return CaseController.parsed(CaseId::of, id)
                .map(
                        found -> {
                            Asked in = asked.in(found);
                            return pages.filtered(
                                    "alerts.jte", in, alerts.read(found, in.filter(), reader));
                        })
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }

    @GetMapping(path = "/cases/{id}/questions", produces = "text/html")
    ModelAndView questions(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Questions", request, reader);
        return CaseController.parsed(CaseId::of, id)
                .map(
                        found -> {
                            Asked in = asked.in(found);
                            return pages.filtered(
                                    "questions.jte",
                                    in,
                                    questions.read(found, in.filter(), reader));
                        })
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }
}

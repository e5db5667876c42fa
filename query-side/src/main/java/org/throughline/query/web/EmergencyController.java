package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.query.web.Writing.Said;
import org.throughline.schema.cases.CaseId;

/// `/cases/{c}/emergency`: a case is opened in an emergency. The form is the same whether there is
/// such a case or not.
@Controller
final class EmergencyController {

    private static final String TITLE = "Emergency access";
    private static final int CREATED = 201;

    private final Pages pages;
    private final Emergencies emergencies;

    EmergencyController(Pages pages, Emergencies emergencies) {
        this.pages = pages;
        this.emergencies = emergencies;
    }

    @GetMapping(path = "/cases/{id}/emergency", produces = "text/html")
    ModelAndView form(
            @PathVariable("id") String id,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        Asked asked = Asked.of(TITLE, request, reader);
        return caseId(id)
                .map(found -> form(found, asked, token, List.of()))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }

    private ModelAndView form(CaseId id, Asked asked, CsrfToken token, List<Fault> faults) {
        Csrf csrf = new Csrf(token.getParameterName(), token.getToken());
        ModelAndView answer =
                pages.still(
                        "emergency.jte",
                        asked,
                        !faults.isEmpty(),
                        new EmergencyPage(csrf, id, faults));
        if (!faults.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    @PostMapping("/cases/{id}/emergency")
    ModelAndView declare(
            @PathVariable("id") String id,
            @RequestParam(name = "post", defaultValue = "") String post,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        Asked asked = Asked.of(TITLE, request, reader);
        Optional<CaseId> found = caseId(id);
        if (found.isEmpty()) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        List<Fault> faults = new ArrayList<>();
        if (post.isBlank()) {
            faults.add(new Fault("post", "Enter your post"));
        }
        if (reason.isBlank()) {
            faults.add(new Fault("reason", "Enter the reason"));
        }
        if (faults.isEmpty()) {
            Said said = emergencies.declare(found.get(), post.strip(), reason.strip(), reader);
            if (said.status() == CREATED) {
                return new ModelAndView("redirect:/cases/" + found.get().text());
            }
            faults.add(new Fault("reason", told(said)));
        }
        return form(found.get(), asked, token, faults);
    }

    /// The words of the API; they hold nothing of what was sent.
    private static String told(Said said) {
        String detail = said.body().path("detail").stringValue("");
        return detail.isEmpty() ? "It could not be put on record now. Try again." : detail;
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.view.RedirectView;
import org.throughline.query.accesslog.Purposes;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.cases.CaseId;

/// `/cases/{c}/purpose`: a practitioner says once in a session what a case is read for, and goes on
/// to the page that was asked for.
@Controller
final class PurposeController {

    private static final List<Choice> CHOICES =
            Purposes.all().stream()
                    .map(each -> new Choice(Kebab.text(each), words(Kebab.text(each))))
                    .toList();

    private final Pages pages;

    PurposeController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/cases/{id}/purpose", produces = "text/html")
    ModelAndView ask(
            @PathVariable("id") String id,
            @RequestParam(name = "back", defaultValue = "") String back,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        Asked asked = Asked.of("What it is for", request, reader);
        return caseOf(id)
                .map(caseId -> form(asked, caseId, back, false, token))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }

    @PostMapping("/cases/{id}/purpose")
    ModelAndView say(
            @PathVariable("id") String id,
            @RequestParam(name = "back", defaultValue = "") String back,
            @RequestParam(name = "purpose", defaultValue = "") String said,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        Asked asked = Asked.of("What it is for", request, reader);
        Optional<CaseId> caseId = caseOf(id);
        if (caseId.isEmpty()) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        Optional<Purpose> purpose = Purposes.of(said);
        if (purpose.isEmpty()) {
            ModelAndView again = form(asked, caseId.get(), back, true, token);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Purposes.say(request.getSession(), caseId.get(), purpose.get());
        RedirectView on = new RedirectView(within(caseId.get(), back));
        on.setExpandUriTemplateVariables(false);
        on.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(on);
    }

    private ModelAndView form(
            Asked asked, CaseId caseId, String back, boolean wrong, CsrfToken token) {
        return pages.still(
                "purpose.jte",
                asked,
                wrong,
                new PurposePage(
                        home(caseId) + "/purpose",
                        within(caseId, back),
                        CHOICES,
                        wrong,
                        new Csrf(token.getParameterName(), token.getToken())));
    }

    /// Only to a page of the same case, whatever was sent.
    private static String within(CaseId caseId, String back) {
        String home = home(caseId);
        boolean page =
                back.equals(home) || back.startsWith(home + "/") || back.startsWith(home + "?");
        return page && back.chars().allMatch(each -> each > ' ' && each < 0x7f && each != '\\')
                ? back
                : home;
    }

    private static String home(CaseId caseId) {
        return "/cases/" + caseId.text();
    }

    private static Optional<CaseId> caseOf(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String words(String code) {
        String plain = code.replace('-', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}

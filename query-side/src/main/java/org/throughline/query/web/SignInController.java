package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The two forms that change something: signing in and signing out. Signing out has a page of its
/// own, because a form on every page would carry a token and no page would keep its bytes.
@Controller
final class SignInController {

    private final Pages pages;
    private final SignIn by;

    SignInController(Pages pages, SignIn by) {
        this.pages = pages;
        this.by = by;
    }

    @GetMapping(path = "/login", produces = "text/html")
    ModelAndView signIn(HttpServletRequest request, CsrfToken token) {
        boolean wrong = request.getParameterMap().containsKey("error");
        return pages.still(
                "login.jte",
                Asked.of("Sign in", request, null),
                wrong,
                new LoginPage(csrf(token), by, wrong, said(request.getParameterMap())));
    }

    @GetMapping(path = "/sign-out", produces = "text/html")
    ModelAndView signOut(HttpServletRequest request, Authentication reader, CsrfToken token) {
        return pages.still(
                "sign-out.jte", Asked.of("Sign out", request, reader), false, csrf(token));
    }

    private static @Nullable String said(Map<String, String[]> parameters) {
        if (parameters.containsKey("changed")) {
            return "Your password is changed. Sign in with the new one.";
        }
        return parameters.containsKey("logout") ? "You have signed out." : null;
    }

    private static Csrf csrf(CsrfToken token) {
        return new Csrf(token.getParameterName(), token.getToken());
    }
}

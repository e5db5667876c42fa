package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Changing one's password. Whoever does it signs in again with the new one.
@Controller
final class PasswordController {

    /// The authority of one who came in with a one-time password.
    private static final String FIRST = "ONE_TIME_PASSWORD";

    private final Pages pages;
    private final ObjectProvider<Passwords> passwords;

    /// @param passwords absent where another issuer keeps the accounts
    PasswordController(Pages pages, ObjectProvider<Passwords> passwords) {
        this.pages = pages;
        this.passwords = passwords;
    }

    @GetMapping(path = "/password", produces = "text/html")
    ModelAndView form(HttpServletRequest request, Authentication reader, CsrfToken token) {
        return passwords.getIfAvailable() == null
                ? pages.message(HttpStatus.NOT_FOUND, asked(request, reader))
                : form(request, reader, token, null, null);
    }

    @PostMapping(path = "/password", produces = "text/html")
    ModelAndView change(
            @RequestParam(name = "old", defaultValue = "") String old,
            @RequestParam(name = "fresh", defaultValue = "") String fresh,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        Passwords kept = passwords.getIfAvailable();
        if (kept == null) {
            return pages.message(HttpStatus.NOT_FOUND, asked(request, reader));
        }
        if (!fresh.equals(again)) {
            return form(request, reader, token, null, "The two new passwords differ");
        }
        return switch (kept.change(reader.getName(), old, fresh)) {
            case CHANGED -> {
                request.getSession().invalidate();
                yield new ModelAndView("redirect:/login?changed");
            }
            case WRONG -> form(request, reader, token, "The present password is not right", null);
            case UNFIT ->
                    form(
                            request,
                            reader,
                            token,
                            null,
                            "Choose another one: 12 characters at least, 72 at most, without the account name");
        };
    }

    private ModelAndView form(
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token,
            @Nullable String old,
            @Nullable String fresh) {
        boolean first =
                reader.getAuthorities().stream()
                        .anyMatch(each -> FIRST.equals(each.getAuthority()));
        Csrf csrf = new Csrf(token.getParameterName(), token.getToken());
        PasswordPage page = new PasswordPage(csrf, first, old, fresh);
        ModelAndView answer =
                pages.still("password.jte", asked(request, reader), page.faulty(), page);
        if (page.faulty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    private static Asked asked(HttpServletRequest request, Authentication reader) {
        return Asked.of("Change your password", request, reader);
    }
}

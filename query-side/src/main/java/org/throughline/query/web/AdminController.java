package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/admin`: where administrators begin, and `/`, which leads everybody to where they do.
@Controller
final class AdminController {

    private final Pages pages;
    private final AgenciesReading agencies;
    private final ObjectProvider<AccountList> accounts;

    /// @param accounts absent where another issuer keeps the accounts
    AdminController(Pages pages, AgenciesReading agencies, ObjectProvider<AccountList> accounts) {
        this.pages = pages;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String start(@Nullable Authentication reader) {
        return reader != null && Asked.isAdministrator(reader)
                ? "redirect:/admin"
                : "redirect:/cases";
    }

    @GetMapping(path = "/admin", produces = "text/html")
    ModelAndView show(HttpServletRequest request, Authentication reader) {
        AccountList kept = accounts.getIfAvailable();
        AdminPage page =
                new AdminPage(
                        kept == null
                                ? null
                                : kept.all().stream().map(AdminPage.Account::of).toList(),
                        agencies.read());
        return pages.still("admin.jte", Asked.of("Administration", request, reader), false, page);
    }
}

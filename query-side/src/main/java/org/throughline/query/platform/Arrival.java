package org.throughline.query.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Where people go on who have signed in: to the page they asked for, or to the list of cases.
/// Administrators go to their own page, for most of the others are not for them.
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String ADMIN = "ROLE_ADMIN";

    Arrival() {
        setDefaultTargetUrl("/cases");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication account)
            throws ServletException, IOException {
        if (account.getAuthorities().stream().anyMatch(each -> ADMIN.equals(each.getAuthority()))) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/admin");
        } else {
            super.onAuthenticationSuccess(request, response, account);
        }
    }
}

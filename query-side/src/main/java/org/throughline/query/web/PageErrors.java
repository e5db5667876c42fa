package org.throughline.query.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.ModelAndView;

/// Error pages for whatever goes wrong outside the page controllers. What it was is not told.
final class PageErrors implements ErrorViewResolver {

    private final Pages pages;

    PageErrors(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Authentication reader =
                request.getUserPrincipal() instanceof Authentication found ? found : null;
        return pages.message(
                status,
                Asked.of("", path instanceof String text ? text : "/cases", request, reader));
    }
}

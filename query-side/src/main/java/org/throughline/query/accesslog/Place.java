package org.throughline.query.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.throughline.query.access.Routes;
import org.throughline.schema.access.AccessForm;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.cases.CaseId;

/// Where somebody looks: a route, and the case that the address names, if it is one. Of the access
/// log a parameter names it.
record Place(Routes.Route route, @Nullable CaseId caseId) {

    private static final PathPatternParser PARSER = new PathPatternParser();
    private static final String FHIR = "application/fhir+json";

    private record Known(Routes.Route route, PathPattern pattern) {}

    private static final List<Known> ALL =
            Routes.all().stream()
                    .filter(route -> !route.open())
                    .map(route -> new Known(route, PARSER.parse(route.pattern())))
                    .toList();

    /// Empty for an address that is none, or open to everybody: nothing is shown there.
    static Optional<Place> of(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        for (Known each : ALL) {
            PathPattern.PathMatchInfo match =
                    each.route().method().equals(method)
                            ? each.pattern().matchAndExtract(path)
                            : null;
            if (match != null) {
                String named = match.getUriVariables().get("case");
                boolean log = named == null && each.route().shows() == AccessView.ACCESS_LOG;
                return Optional.of(
                        new Place(
                                each.route(), caseId(log ? request.getParameter("case") : named)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable CaseId caseId(@Nullable String text) {
        try {
            return text == null ? null : CaseId.of(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Whether every look here is written down, shown anything or not.
    boolean personal() {
        return route.shows() != null;
    }

    /// Whether the parameters there say as of when cases are read.
    boolean asksOfCases() {
        return route.method().equals("GET")
                && switch (view()) {
                    case ACCESS_LOG, IMPORT -> false;
                    case OTHER -> personal();
                    default -> true;
                };
    }

    AccessView view() {
        AccessView shows = route.shows();
        return shows == null ? AccessView.OTHER : shows;
    }

    boolean page() {
        return !route.pattern().startsWith("/api/");
    }

    AccessForm form(HttpServletRequest request) {
        if (page()) {
            return AccessForm.PAGE;
        }
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(FHIR) ? AccessForm.FHIR : AccessForm.JSON;
    }
}

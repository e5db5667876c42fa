package org.throughline.command.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// What holds for every request of the command side, before anybody asks who sends it: it has a
/// trace, its method is one of the route's, and its body is of the route's kind. (Other bodies
/// never reach the framework, which would keep some of them in temporary files.)
final class RequestGuard extends OncePerRequestFilter {

    private static final String CORRELATION = "X-Correlation-ID";
    private static final Pattern VARYING = Pattern.compile("[{*?]");
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private record Place(PathPattern pattern, Routes route) {}

    private final NewIds ids;
    private final List<Place> places;

    /// The routes of the addresses that are one address each.
    private final Map<String, List<Routes>> plain;

    RequestGuard(NewIds ids) {
        this.ids = ids;
        PathPatternParser parser = new PathPatternParser();
        this.places =
                Arrays.stream(Routes.values())
                        .map(route -> new Place(parser.parse(route.pattern()), route))
                        .toList();
        this.plain =
                places.stream()
                        .map(place -> place.pattern().getPatternString())
                        .filter(pattern -> !VARYING.matcher(pattern).find())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::matching));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String correlation = request.getHeader(CORRELATION);
        boolean safe = correlation != null && SAFE.matcher(correlation).matches();
        request.setAttribute(Replies.TRACE, safe ? correlation : ids.trace());
        if (safe) {
            response.setHeader(CORRELATION, correlation);
        }
        List<Routes> routes = routes(request);
        if (!routes.isEmpty() && routes.stream().noneMatch(route -> takes(route, request))) {
            response.setHeader(HttpHeaders.ALLOW, methods(routes));
            Replies.write(
                    Trouble.METHOD_NOT_ALLOWED.problem("See the Allow header."), request, response);
        } else if (changes(request)) {
            Optional<String> instead = instead(routes, request);
            if (instead.isEmpty()) {
                chain.doFilter(request, response);
            } else {
                Replies.write(
                        Trouble.UNSUPPORTED_MEDIA_TYPE.problem(instead.get()), request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                || HttpMethod.DELETE.matches(request.getMethod());
    }

    /// What to send instead of the body that was sent; empty if it is of the right kind.
    private static Optional<String> instead(List<Routes> routes, HttpServletRequest request) {
        Routes.Takes takes =
                routes.stream()
                        .filter(route -> takes(route, request))
                        .map(Routes::takes)
                        .findFirst()
                        .orElse(Routes.Takes.EVENTS);
        String instead =
                switch (takes) {
                    case EVENTS ->
                            Bindings.understood(request)
                                    ? null
                                    : "Send application/cloudevents+json,"
                                            + " application/cloudevents-batch+json or application/json,"
                                            + " in UTF-8.";
                    case CSV ->
                            Bindings.csv(request)
                                    ? null
                                    : "Send text/csv in UTF-8. Workbooks and documents are saved as CSV"
                                            + " first.";
                    case NOTHING -> Bindings.nothing(request) ? null : "Send no body.";
                };
        return Optional.ofNullable(instead);
    }

    private List<Routes> routes(HttpServletRequest request) {
        List<Routes> known = plain.get(request.getRequestURI());
        return known == null ? matching(request.getRequestURI()) : known;
    }

    private List<Routes> matching(String address) {
        PathContainer path = PathContainer.parsePath(address);
        return places.stream()
                .filter(place -> place.pattern().matches(path))
                .map(Place::route)
                .toList();
    }

    private static boolean takes(Routes route, HttpServletRequest request) {
        boolean head = route.method().equals(HttpMethod.GET) && request.getMethod().equals("HEAD");
        return head || route.method().matches(request.getMethod());
    }

    private static String methods(List<Routes> routes) {
        return routes.stream()
                .map(route -> route.method().name())
                .collect(Collectors.joining(", "));
    }
}

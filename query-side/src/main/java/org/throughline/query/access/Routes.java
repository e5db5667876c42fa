package org.throughline.query.access;

import static org.throughline.query.access.ReaderRole.ADMIN;
import static org.throughline.query.access.ReaderRole.AGENCY;
import static org.throughline.query.access.ReaderRole.AUDITOR;
import static org.throughline.query.access.ReaderRole.PRACTITIONER;
import static org.throughline.query.access.ReaderRole.REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/// Which role may take which route. What is not here, nobody may.
public final class Routes {

    private static final Set<ReaderRole> SIGNED_IN = EnumSet.allOf(ReaderRole.class);
    private static final Set<ReaderRole> READERS =
            EnumSet.of(AGENCY, PRACTITIONER, REVIEWER, AUDITOR);
    private static final Set<ReaderRole> WRITERS = EnumSet.of(AGENCY, PRACTITIONER);
    private static final Set<ReaderRole> ALL = Set.of();

    private static final PathPatternParser PARSER = new PathPatternParser();

    /// The front door passes writes through, so their routes stand here as well.
    private static final List<Route> API =
            List.of(
                    get("/api/v1/status", SIGNED_IN),
                    get("/api/v1/agencies", SIGNED_IN),
                    get("/api/v1/cases", READERS),
                    get("/api/v1/cases/{case}", READERS),
                    get("/api/v1/cases/{case}/chronology", READERS),
                    get("/api/v1/cases/{case}/events", READERS),
                    get("/api/v1/cases/{case}/knowledge", READERS),
                    get("/api/v1/cases/{case}/entries/{entry}", READERS),
                    get("/api/v1/schemas/**", SIGNED_IN),
                    get("/api/v1/events/{event}/receipt", READERS),
                    new Route("POST", "/api/v1/agencies", EnumSet.of(ADMIN)),
                    new Route("POST", "/api/v1/cases", WRITERS),
                    new Route("POST", "/api/v1/events", WRITERS),
                    new Route("POST", "/api/v1/events:validate", WRITERS));

    private static final List<Route> PAGES =
            List.of(
                    get("/login", ALL),
                    get("/problems/{code}", ALL),
                    get("/assets/**", ALL),
                    get("/actuator/health/**", ALL),
                    get("/actuator/health", ALL),
                    get("/error", ALL),
                    get("/", READERS),
                    get("/sign-out", SIGNED_IN),
                    get("/cases", READERS),
                    get("/cases/{case}", READERS),
                    get("/cases/{case}/chronology", READERS),
                    get("/cases/{case}/knowledge", READERS),
                    get("/cases/{case}/entries/{entry}", READERS));

    private Routes() {}

    public static List<Route> api() {
        return API;
    }

    public static List<Route> pages() {
        return PAGES;
    }

    /// Every route there is.
    public static List<Route> all() {
        return Stream.concat(API.stream(), PAGES.stream()).toList();
    }

    /// The methods of the routes of the API that a path is an address of.
    public static Set<String> methods(String path) {
        PathContainer address = PathContainer.parsePath(path);
        return API.stream()
                .filter(route -> PARSER.parse(route.pattern()).matches(address))
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Route get(String pattern, Set<ReaderRole> roles) {
        return new Route("GET", pattern, roles);
    }

    /// One route.
    ///
    /// @param roles who may take it; empty for everybody, signed in or not
    public record Route(String method, String pattern, Set<ReaderRole> roles) {

        public Route {
            roles = Set.copyOf(roles);
        }

        public boolean open() {
            return roles.isEmpty();
        }

        /// For Spring Security, which adds `ROLE_`.
        public String[] roleNames() {
            return roles.stream()
                    .map(ReaderRole::name)
                    .sorted()
                    .collect(Collectors.toList())
                    .toArray(String[]::new);
        }
    }
}

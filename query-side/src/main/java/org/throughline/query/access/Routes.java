package org.throughline.query.access;

import static org.throughline.query.access.ReaderRole.ADMIN;
import static org.throughline.query.access.ReaderRole.AGENCY;
import static org.throughline.query.access.ReaderRole.AUDITOR;
import static org.throughline.query.access.ReaderRole.PRACTITIONER;
import static org.throughline.query.access.ReaderRole.REVIEWER;
import static org.throughline.schema.access.AccessView.ACCESS_LOG;
import static org.throughline.schema.access.AccessView.ALERTS;
import static org.throughline.schema.access.AccessView.CASE;
import static org.throughline.schema.access.AccessView.CASES;
import static org.throughline.schema.access.AccessView.CHRONOLOGY;
import static org.throughline.schema.access.AccessView.COMPARE;
import static org.throughline.schema.access.AccessView.DECISIONS;
import static org.throughline.schema.access.AccessView.EARLIEST_KNOWABLE;
import static org.throughline.schema.access.AccessView.ENTRY;
import static org.throughline.schema.access.AccessView.EVENTS;
import static org.throughline.schema.access.AccessView.IMPORT;
import static org.throughline.schema.access.AccessView.JOURNEY;
import static org.throughline.schema.access.AccessView.KNOWLEDGE;
import static org.throughline.schema.access.AccessView.LENS;
import static org.throughline.schema.access.AccessView.OTHER;
import static org.throughline.schema.access.AccessView.PEOPLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.throughline.schema.access.AccessView;

/// Which role may take which route. What is not here, nobody may.
public final class Routes {

    private static final Set<ReaderRole> SIGNED_IN = EnumSet.allOf(ReaderRole.class);
    private static final Set<ReaderRole> READERS =
            EnumSet.of(AGENCY, PRACTITIONER, REVIEWER, AUDITOR);
    private static final Set<ReaderRole> REVIEWERS = EnumSet.of(REVIEWER, AUDITOR);
    private static final Set<ReaderRole> WRITERS = EnumSet.of(AGENCY, PRACTITIONER);
    private static final Set<ReaderRole> AUDITORS = EnumSet.of(AUDITOR);
    private static final Set<ReaderRole> ADMINISTRATORS = EnumSet.of(ADMIN);
    private static final Set<ReaderRole> ASKED = EnumSet.of(PRACTITIONER);
    private static final Set<ReaderRole> ALL = Set.of();

    private static final PathPatternParser PARSER = new PathPatternParser();

    /// The front door passes writes through, so their routes stand here as well.
    private static final List<Route> API =
            List.of(
                    get("/api/v1/status", SIGNED_IN),
                    get("/api/v1/agencies", SIGNED_IN),
                    get("/api/v1/cases", READERS).shows(CASES),
                    get("/api/v1/cases/{case}", READERS).shows(CASE),
                    get("/api/v1/cases/{case}/chronology", READERS).shows(CHRONOLOGY),
                    get("/api/v1/cases/{case}/events", READERS).shows(EVENTS),
                    get("/api/v1/cases/{case}/knowledge", READERS).shows(KNOWLEDGE),
                    get("/api/v1/cases/{case}/compare", READERS).shows(COMPARE),
                    get("/api/v1/cases/{case}/jigsaw", READERS).shows(KNOWLEDGE),
                    get("/api/v1/cases/{case}/decisions", READERS).shows(DECISIONS),
                    get("/api/v1/cases/{case}/decisions/{decision}/lens", READERS).shows(LENS),
                    get("/api/v1/cases/{case}/people", READERS).shows(PEOPLE),
                    get("/api/v1/cases/{case}/alerts", READERS).shows(ALERTS),
                    get("/api/v1/cases/{case}/questions", READERS).shows(OTHER),
                    get("/api/v1/cases/{case}/questions/{question}", READERS).shows(OTHER),
                    get("/api/v1/cases/{case}/entries/{entry}", READERS).shows(ENTRY),
                    get("/api/v1/cases/{case}/entries/{entry}/journey", READERS).shows(JOURNEY),
                    get("/api/v1/cases/{case}/latency", READERS).shows(OTHER),
                    get("/api/v1/cases/{case}/pointers", READERS).shows(CASE),
                    get("/api/v1/cases/{case}/proof", READERS).shows(CASE),
                    get("/api/v1/cases/{case}/bundle", READERS).shows(EVENTS),
                    get("/api/v1/cases/{case}/earliest-knowable", REVIEWERS)
                            .shows(EARLIEST_KNOWABLE),
                    get("/api/v1/access-log", AUDITORS).shows(ACCESS_LOG),
                    get("/api/v1/schemas/**", SIGNED_IN),
                    get("/api/v1/events/{event}/receipt", SIGNED_IN),
                    get("/api/v1/checkpoints", SIGNED_IN),
                    get("/api/v1/checkpoints/{size}", SIGNED_IN),
                    get("/api/v1/log", EnumSet.of(AUDITOR, ADMIN)),
                    get("/api/v1/log/proof", AUDITORS),
                    get("/api/v1/log/tile/entries/**", EnumSet.of(AUDITOR, ADMIN)),
                    get("/api/v1/log/tile/**", SIGNED_IN),
                    new Route("POST", "/api/v1/agencies", ADMINISTRATORS),
                    new Route("POST", "/api/v1/log/keys", ADMINISTRATORS),
                    new Route("POST", "/api/v1/cases/{case}/erasures", ADMINISTRATORS),
                    get("/api/v1/cases/{case}/erasures", EnumSet.of(AUDITOR, ADMIN)),
                    get("/api/v1/cases/{case}/erasures/{erasure}", EnumSet.of(AUDITOR, ADMIN)),
                    get("/actuator/prometheus", ADMINISTRATORS),
                    get("/api/v1/projections/{projection}/rebuild", ADMINISTRATORS),
                    new Route("POST", "/api/v1/projections/{projection}/rebuild", ADMINISTRATORS),
                    new Route("POST", "/api/v1/projections/{projection}/back", ADMINISTRATORS),
                    new Route("DELETE", "/api/v1/projections/{projection}/kept", ADMINISTRATORS),
                    get("/api/v1/imports", WRITERS),
                    get("/api/v1/imports/{import}", WRITERS),
                    new Route("DELETE", "/api/v1/imports/{import}", WRITERS),
                    new Route("POST", "/api/v1/imports", WRITERS),
                    new Route("POST", "/api/v1/imports/{import}/commit", WRITERS),
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
                    get("/", SIGNED_IN),
                    get("/admin", ADMINISTRATORS),
                    get("/sign-out", SIGNED_IN),
                    get("/password", SIGNED_IN),
                    new Route("POST", "/password", SIGNED_IN),
                    get("/cases", READERS).shows(CASES),
                    get("/cases/{case}", READERS).shows(CASE),
                    get("/cases/{case}/chronology", READERS).shows(CHRONOLOGY),
                    get("/cases/{case}/knowledge", READERS).shows(KNOWLEDGE),
                    get("/cases/{case}/compare", READERS).shows(COMPARE),
                    get("/cases/{case}/jigsaw", READERS).shows(KNOWLEDGE),
                    get("/cases/{case}/decisions", READERS).shows(DECISIONS),
                    get("/cases/{case}/decisions/{decision}", READERS).shows(LENS),
                    get("/cases/{case}/people", READERS).shows(PEOPLE),
                    get("/cases/{case}/alerts", READERS).shows(ALERTS),
                    get("/cases/{case}/questions", READERS).shows(OTHER),
                    get("/cases/{case}/entries/{entry}", READERS).shows(ENTRY),
                    get("/cases/{case}/entries/{entry}/journey", READERS).shows(JOURNEY),
                    get("/cases/{case}/latency", READERS).shows(OTHER),
                    get("/cases/{case}/earliest-knowable", REVIEWERS).shows(EARLIEST_KNOWABLE),
                    get("/cases/{case}/access", AUDITORS).shows(ACCESS_LOG),
                    get("/audit/access", AUDITORS).shows(ACCESS_LOG),
                    get("/cases/{case}/proof", READERS).shows(EVENTS),
                    get("/cases/{case}/erasures", EnumSet.of(AUDITOR, ADMIN)),
                    get("/audit/checkpoints", AUDITORS),
                    get("/cases/{case}/purpose", ASKED),
                    new Route("POST", "/cases/{case}/purpose", ASKED),
                    get("/cases/{case}/emergency", WRITERS),
                    new Route("POST", "/cases/{case}/emergency", WRITERS),
                    get("/imports", WRITERS).shows(IMPORT),
                    new Route("POST", "/imports", WRITERS).shows(IMPORT),
                    get("/imports/{import}", WRITERS),
                    get("/imports/{import}/errors.csv", WRITERS),
                    new Route("POST", "/imports/{import}/discard", WRITERS),
                    new Route("POST", "/imports/{import}/commit", WRITERS));

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

    /// Whether there is a page at this address.
    public static boolean isPage(String path) {
        PathContainer address = PathContainer.parsePath(path);
        return PAGES.stream().anyMatch(route -> PARSER.parse(route.pattern()).matches(address));
    }

    private static Route get(String pattern, Set<ReaderRole> roles) {
        return new Route("GET", pattern, roles);
    }

    /// One route.
    ///
    /// @param roles who may take it; empty for everybody, signed in or not
    /// @param shows what personal data is shown there: each look at it is written down
    public record Route(
            String method, String pattern, Set<ReaderRole> roles, @Nullable AccessView shows) {

        public Route {
            roles = Set.copyOf(roles);
        }

        Route(String method, String pattern, Set<ReaderRole> roles) {
            this(method, pattern, roles, null);
        }

        Route shows(AccessView view) {
            return new Route(method, pattern, roles, view);
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

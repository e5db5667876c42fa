package org.throughline.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What the server says of itself.
final class ServerChecks {
    /// The `Date` header tells whole seconds, and the answer took time.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private static final Duration HEAD_AHEAD = Duration.ofSeconds(2);

    private static final long SLOW_SECONDS = 10;
    private static final long STUCK_SECONDS = 60;
    private static final long STRANDED_SECONDS = 600;

    private final Wire wire;
    private final Session session;
    private final InstantSource clock;

    ServerChecks(Wire wire, Session session, InstantSource clock) {
        this.wire = wire;
        this.session = session;
        this.clock = clock;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        try {
            var readiness = wire.get("/actuator/health/readiness", "");
            checks.add(Check.ok("server", wire.server().base().toString()));
            checks.add(ready(readiness));
            checks.add(clock(readiness.date()));
        } catch (IOException _) {
            checks.add(
                    Check.fail(
                            "server",
                            "nothing answers at " + wire.server().base(),
                            "start it: throughline serve; or say where it is: --server URL or THROUGHLINE_URL"));
            return checks;
        }
        checks.addAll(status());
        checks.addAll(ledger());
        checks.addAll(new WitnessChecks(session).all());
        return checks;
    }

    /// A server that signs nothing more has found that what is stored is not what was signed.
    private List<Check> ledger() {
        try {
            var answer = session.ask("/api/v1/checkpoints/latest");
            if (answer.status() == 200) {
                return List.of(Check.ok("ledger", "is signed"));
            }
            var problem = Problem.of(answer);
            return problem.code().equals("ledger-stopped")
                    ? List.of(
                            Check.fail(
                                    "ledger",
                                    problem.detail(),
                                    "keep the data directory as it is; throughline doctor --deep says more"))
                    : List.of();
        } catch (CliFault _) {
            return List.of(); // the status has said so already
        }
    }

    private static Check ready(Answer answer) {
        var state = Plain.of(Json.text(answer.body(), "status"));
        if (answer.status() == 200) {
            return Check.ok("readiness", state.isEmpty() ? "ready" : state);
        }
        var down =
                answer.body().path("components").properties().stream()
                        .filter(
                                component ->
                                        !Json.text(component.getValue(), "status").equals("UP"))
                        .map(component -> Plain.of(component.getKey()))
                        .collect(Collectors.joining(", "));
        return Check.fail(
                "readiness",
                "answers " + answer.status() + (down.isEmpty() ? "" : "; not ready: " + down),
                "wait if it has just started; else its log says what is missing");
    }

    private Check clock(String date) {
        try {
            var there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            var apart = Duration.between(there, clock.instant());
            return apart.abs().compareTo(CLOCK_TOLERANCE) <= 0
                    ? Check.ok("clock", "agrees with the server's")
                    : Check.warn(
                            "clock",
                            apart.abs().toSeconds()
                                    + " s "
                                    + (apart.isNegative() ? "behind" : "ahead of")
                                    + " the server's",
                            "set both machines by NTP");
        } catch (DateTimeException _) {
            return Check.warn("clock", "the server tells no date", "compare the clocks by hand");
        }
    }

    private List<Check> status() {
        Answer answer;
        try {
            answer = session.ask("/api/v1/status");
        } catch (CliFault fault) {
            return List.of(
                    Check.warn(
                            "status",
                            "cannot be asked",
                            fault.getMessage() == null ? "" : Plain.of(fault.getMessage())));
        }
        if (answer.status() != 200) {
            return List.of(
                    Check.warn(
                            "status",
                            "answers " + answer.status(),
                            String.join(" ", Problem.of(answer).lines())));
        }
        var checks = new ArrayList<Check>();
        checks.add(version(Plain.of(Json.text(answer.body(), "version"))));
        checks.add(log(answer.body()));
        answer.body().path("projections").forEach(projection -> checks.add(projection(projection)));
        if (answer.body().has("looks")) {
            checks.add(looks(answer.body().path("looks")));
        }
        return checks;
    }

    /// Ledger time never runs backwards, so a clock that was set back stops appends until it has
    /// caught up.
    private Check log(JsonNode status) {
        var detail = "head at position " + Json.text(status, "head");
        try {
            var headTime = Json.text(status, "headTime");
            if (!headTime.isEmpty()
                    && Instant.parse(headTime).isAfter(clock.instant().plus(HEAD_AHEAD))) {
                return Check.fail(
                        "log",
                        detail + ", later than this machine's clock: appends stop",
                        "set the clock right (NTP); appends go on by themselves");
            }
        } catch (DateTimeException _) {
            return Check.warn(
                    "log",
                    detail + ", its time cannot be read",
                    "use the client that came with the server");
        }
        return Check.ok("log", detail);
    }

    private static Check version(String server) {
        return server.equals(Version.TEXT)
                ? Check.ok("version", server)
                : Check.warn(
                        "version",
                        "server "
                                + (server.isEmpty() ? "unknown" : server)
                                + ", client "
                                + Version.TEXT,
                        "use the client that came with the server");
    }

    /// Reads do not wait for the ledger, so nobody else would notice that it takes no looks.
    private static Check looks(JsonNode node) {
        long waiting = node.path("waiting").asLong(0);
        long seconds = node.path("oldestSeconds").asLong(0);
        if (waiting == 0) {
            return Check.ok("looks", "none waits for the ledger");
        }
        var detail =
                waiting + " wait for the ledger, the oldest for " + seconds + " s; none is lost";
        var fix =
                "see whether the side that writes runs and takes them; the server's log says more";
        if (seconds >= STRANDED_SECONDS) {
            return Check.fail("looks", detail, fix);
        }
        return seconds >= STUCK_SECONDS
                ? Check.warn("looks", detail, fix)
                : Check.ok("looks", detail);
    }

    private static Check projection(JsonNode node) {
        var name = "projection " + Plain.of(Json.text(node, "name"));
        long events = node.path("lagEvents").asLong(0);
        long seconds = node.path("lagSeconds").asLong(0);
        var detail =
                "position "
                        + Json.text(node, "position")
                        + (events == 0
                                ? ""
                                : ", " + events + " events and " + seconds + " s behind");
        long leftOut = node.path("leftOut").asLong(0);
        if (leftOut > 0) {
            return Check.fail(
                    name,
                    detail + "; it leaves out " + leftOut + " cases, which nobody can read now",
                    "the log has all their events, and the server's own log says where they stopped: a newer"
                            + " version tries them again when it starts, or run throughline rebuild");
        }
        if (events > 0 && seconds >= STUCK_SECONDS) {
            return Check.fail(
                    name,
                    detail,
                    "restart the server if it does not catch up; its log names what stops it");
        }
        return events > 0 && seconds >= SLOW_SECONDS
                ? Check.warn(name, detail, "wait: reads beyond it answer 503 until then")
                : Check.ok(name, detail);
    }
}

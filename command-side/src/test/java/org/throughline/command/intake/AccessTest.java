package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.throughline.command.intake.CommandNode.Reply;

/// Who may do what: each role at each route, and what the others hear.
@Tag("server")
class AccessTest {

    private static final CommandNode NODE = CommandNode.shared();
    private static final List<String> ROLES =
            List.of("agency", "practitioner", "reviewer", "auditor", "admin", "relay", "nobody");

    static Stream<Arguments> everybodyEverywhere() {
        return Stream.of(Routes.values())
                .flatMap(route -> ROLES.stream().map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void theTableIsWhatHappens(Routes route, String role) {
        Reply reply = call(route, role + ".police");

        assertThat(reply.status() == 403).isEqualTo(!route.roles().contains(role));
        if (reply.status() == 403) {
            assertThat(reply.code()).isEqualTo("forbidden");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyGetsInWithoutAToken(Routes route) {
        for (String token : List.of("", "bad")) {
            Reply reply = call(route, token);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("unauthorized");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    static Stream<Routes> routes() {
        return Stream.of(Routes.values());
    }

    private static Reply call(Routes route, String token) {
        String path =
                route.pattern()
                        .replace("{eventId}", "x")
                        .replace("{caseId}", "x")
                        .replace("{erasureId}", "x")
                        .replace("{size}", "1")
                        .replace("{type}", "concern-logged")
                        .replace("{version}", "v1")
                        .replace("{importId}", "x");
        if (route.method().equals(HttpMethod.DELETE)) {
            return NODE.send(NODE.request(path, token).DELETE());
        }
        return route.method().equals(HttpMethod.GET)
                ? NODE.get(path, token)
                : NODE.post(
                        path,
                        token,
                        route.takes() == Routes.Takes.CSV ? "text/csv" : "application/json",
                        "[]");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        Reply reply = NODE.send(NODE.request("/api/v1/events", "agency.police").DELETE());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThat(NODE.get("/api/v1/events:validate", "agency.police").status()).isEqualTo(405);
    }

    @Test
    void anAdministratorRecordsForNoAgency() {
        String body = Events.concern(NODE.open()).toString();
        assertThat(NODE.post("/api/v1/events", "admin", CommandNode.STRUCTURED, body).status())
                .isEqualTo(403);
    }

    @Test
    void aSafeCorrelationIsEchoed() {
        Reply safe = correlated("run-7.a_b");
        assertThat(safe.header("X-Correlation-ID")).isEqualTo("run-7.a_b");
        assertThat(safe.json().path("traceId").stringValue()).isEqualTo("run-7.a_b");

        Reply other = correlated("Anna Smith");
        assertThat(other.header("X-Correlation-ID")).isEmpty();
        assertThat(other.text()).doesNotContain("Anna");
    }

    private static Reply correlated(String id) {
        return NODE.send(
                NODE.request("/api/v1/events", "agency.police")
                        .header("Content-Type", CommandNode.STRUCTURED)
                        .header("X-Correlation-ID", id)
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }
}

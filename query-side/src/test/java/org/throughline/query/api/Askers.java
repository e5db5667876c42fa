package org.throughline.query.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import org.throughline.schema.cases.CaseId;

/// One reader of each role that reads cases, at the interface and at the pages.
final class Askers {

    static final List<ReaderRole> ROLES =
            List.of(
                    ReaderRole.AUDITOR,
                    ReaderRole.REVIEWER,
                    ReaderRole.AGENCY,
                    ReaderRole.PRACTITIONER);

    static final String JSON = "application/json";

    /// What the interface is asked for. What it does not have it says.
    static final List<String> FORMS =
            List.of(
                    JSON,
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/pdf");

    private static final Map<ReaderRole, String> ACCOUNTS =
            Map.of(
                    ReaderRole.AUDITOR, "auditor",
                    ReaderRole.REVIEWER, "reviewer",
                    ReaderRole.AGENCY, "police",
                    ReaderRole.PRACTITIONER, "pc.1377");

    private final TestServer server;
    private final Map<ReaderRole, Browser> browsers = new EnumMap<>(ReaderRole.class);

    Askers(TestServer server) throws IOException, InterruptedException {
        this.server = server;
        for (ReaderRole role : ROLES) {
            browsers.put(role, Browser.signedIn(server, account(role)));
        }
    }

    private static String account(ReaderRole role) {
        return Objects.requireNonNull(ACCOUNTS.get(role));
    }

    private static String token(ReaderRole role) {
        return switch (role) {
            case AGENCY -> "agency.police";
            case PRACTITIONER -> "practitioner.police";
            default -> account(role);
        };
    }

    /// The practitioner says what they read the case for, once.
    void open(CaseId id) throws IOException, InterruptedException {
        Browser practitioner = browser(ReaderRole.PRACTITIONER);
        HttpResponse<String> form = practitioner.page("/cases/" + id.text() + "/chronology");
        if (practitioner.say(form, "duty").statusCode() != 200) {
            throw new AssertionError("the purpose was not taken");
        }
    }

    private Browser browser(ReaderRole role) {
        return Objects.requireNonNull(browsers.get(role));
    }

    Told ask(ReaderRole role, Routes.Route route, String form, String path)
            throws IOException, InterruptedException {
        return EveryAddress.page(route) ? page(role, path) : api(role, form, path);
    }

    private Told page(ReaderRole role, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser(role).page(path);
        return Told.of(answer.statusCode(), type(answer), answer.body().getBytes(UTF_8));
    }

    /// @param form the media type that is asked for
    Told api(ReaderRole role, String form, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address(path))
                        .header("Authorization", "Bearer " + token(role))
                        .header("Purpose", "duty")
                        .header("Accept", form)
                        .build();
        HttpResponse<byte[]> answer = server.sendForBytes(request);
        return Told.of(answer.statusCode(), type(answer), answer.body());
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}

package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.cli.AccountBook;
import org.throughline.cli.AccountBook.Holder;
import org.throughline.standalone.ServeServer.Served;

/// People at the form: a password for one use, one of their own, and the end of a session.
@Tag("server")
@ExtendWith(ServeServer.class)
class PeopleSignInTest {

    private static final String OWN = "four words in a row";

    @Test
    void theAdministratorsPasswordIsForOneUseAndKeptNowhere(Served served) throws Exception {
        String first = served.administrator().password();
        assertThat(Announcement.of("serve", served.server())).containsOnlyOnce(first);
        assertThat(Files.readString(served.home().resolve("secrets/accounts.json")))
                .contains("\"oneTime\" : true", "$2a$")
                .doesNotContain(first);
        try (Visitor admin = Visitor.of(served.url())) {
            assertThat(admin.token("admin", first).statusCode()).as("no token").isEqualTo(401);
            HttpResponse<String> page = admin.signIn("admin", first);
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(next(page)).isEqualTo("/password");
            for (String elsewhere : new String[] {"/cases", "/imports", "/sign-out"}) {
                assertThat(next(admin.get(elsewhere))).as(elsewhere).isEqualTo("/password");
            }
            assertThat(admin.get("/password").body()).contains("Choose your own");
            assertThat(next(admin.changePassword(first, OWN))).isEqualTo("/login?changed");
            assertThat(admin.get("/password").statusCode()).as("signed out").isEqualTo(302);
            assertThat(admin.token("admin", first).statusCode()).isEqualTo(401);
            HttpResponse<String> start = admin.signIn("admin", OWN);
            assertThat(start.uri().getPath()).isEqualTo("/admin");
            assertThat(start.body())
                    .contains("What you may not do", "admin; signs in with a password")
                    .doesNotContain("$2a$");
            assertThat(admin.get("/cases").statusCode()).isEqualTo(403);
            HttpResponse<String> token = admin.token("admin", OWN);
            assertThat(Visitor.claims(token).path("roles").path(0).asString()).isEqualTo("admin");
        }
    }

    @Test
    void aPersonSignsInUnderANewSessionAndLeavesNothingBehind(Served served) throws Exception {
        String first = person(served, "worker.one");
        try (Visitor worker = Visitor.of(served.url())) {
            worker.get("/login");
            String before = worker.session();
            worker.signIn("worker.one", first);
            assertThat(worker.session()).as("rotated at sign-in").isNotEqualTo(before);
            worker.changePassword(first, OWN);
            HttpResponse<String> page = worker.signIn("worker.one", OWN);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/cases");
            String held = worker.session();
            worker.signOut();
            assertThat(worker.get("/cases").statusCode()).as("signed out").isEqualTo(302);
            assertThat(worker.with(held, "/cases").statusCode()).as("the session").isEqualTo(302);
        }
    }

    @Test
    void passwordsThatAreShortOrHoldTheNameOrAreTheOldOneAreNotTaken(Served served)
            throws Exception {
        String first = person(served, "worker.two");
        try (Visitor worker = Visitor.of(served.url())) {
            worker.signIn("worker.two", first);
            for (String unfit :
                    new String[] {"eleven-char", "I am worker.two here", first, "x".repeat(73)}) {
                HttpResponse<String> answer = worker.changePassword(first, unfit);
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("Choose another one").doesNotContain(unfit);
            }
            assertThat(worker.changePassword("not the first one", OWN).body())
                    .contains("The present password is not right");
        }
    }

    @Test
    void aResetOrRemovedAccountEndsSessionsAndTokensAtOnce(Served served) throws Exception {
        String first = person(served, "worker.three");
        try (Visitor worker = Visitor.of(served.url())) {
            worker.signIn("worker.three", first);
            worker.changePassword(first, OWN);
            assertThat(worker.signIn("worker.three", OWN).statusCode()).isEqualTo(200);
            String bearer = Visitor.bearer(worker.token("worker.three", OWN));
            assertThat(worker.get("/api/v1/agencies", bearer).statusCode()).isEqualTo(200);
            String second = served.book().reset("worker.three");
            assertThat(worker.get("/cases").statusCode()).isEqualTo(302);
            assertThat(worker.get("/api/v1/agencies", bearer).statusCode()).isEqualTo(401);
            worker.signIn("worker.three", second);
            assertThat(worker.get("/password").statusCode()).isEqualTo(200);
            served.book().remove("worker.three");
            assertThat(worker.get("/password").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void accountsThatMakeNoSenseAreNotMade(Served served) {
        AccountBook book = served.book();
        for (Holder wrong :
                new Holder[] {
                    new Holder("admin", "admin", ""),
                    new Holder("x", "reviewer", ""),
                    new Holder("Upper", "reviewer", ""),
                    new Holder("some.body", "owner", ""),
                    new Holder("some.body", "practitioner", ""),
                    new Holder("some.body", "practitioner", "No Agency"),
                    new Holder("some.body", "reviewer", "police"),
                    new Holder("some.body", "agency", "police")
                }) {
            assertThatThrownBy(() -> book.addPerson(wrong))
                    .as(wrong.toString())
                    .isInstanceOf(AccountBook.Fault.class);
        }
    }

    /// Where an answer sends to, without the server.
    private static String next(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private static String person(Served served, String name) {
        return served.book().addPerson(new Holder(name, "practitioner", "police"));
    }
}

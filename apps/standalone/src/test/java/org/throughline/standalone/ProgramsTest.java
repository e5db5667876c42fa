package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.AccountBook;
import org.throughline.cli.AccountBook.Holder;
import org.throughline.cli.Cli;
import org.throughline.standalone.ServeServer.Served;
import tools.jackson.databind.JsonNode;

/// Programs of agencies show a key, people on the command line a password.
@Tag("server")
@ExtendWith(ServeServer.class)
class ProgramsTest {

    @TempDir Path folder;

    private record Said(int exit, String out, String err) {}

    @Test
    void aProgramThatIsRegisteredGetsATokenWithItsKeyAlone(Served served) throws Exception {
        Path key = folder.resolve("police.jwk");
        String published = said(served, "", "account", "key", key.toString()).out();
        assertThat(published).doesNotContain("\"d\"");
        served.book().addProgram(new Holder("police.records", "agency", "police"), published);
        String token = token(served, "police.records", key);
        try (Visitor visitor = Visitor.of(served.url())) {
            assertThat(visitor.get("/api/v1/cases", token).statusCode()).isEqualTo(200);
            JsonNode claims = Visitor.payload(token);
            assertThat(claims.path("agency").asString()).isEqualTo("police");
            assertThat(claims.path("sub").asString()).isEqualTo("police.records");
            assertThat(visitor.token("police.records", "a secret").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anotherProgramsKeyGetsNoToken(Served served) throws Exception {
        Path own = folder.resolve("own.jwk");
        Path others = folder.resolve("others.jwk");
        served.book()
                .addProgram(
                        new Holder("gp.records", "agency", "gp-north"),
                        said(served, "", "account", "key", own.toString()).out());
        assertThat(said(served, "", "account", "key", others.toString()).exit()).isZero();
        Said refused = said(served, "", "token", "--as", "gp.records", "--key", others.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(said(served, "", "account", "key", own.toString()).err())
                .contains("it is left as it is");
    }

    @Test
    void thePrivateKeyIsNotTakenForThePublicOne(Served served) throws Exception {
        Path key = folder.resolve("private.jwk");
        assertThat(said(served, "", "account", "key", key.toString()).exit()).isZero();
        String all = Files.readString(key);
        assertThatThrownBy(
                        () ->
                                served.book()
                                        .addProgram(new Holder("camhs.x", "agency", "camhs"), all))
                .isInstanceOf(AccountBook.Fault.class)
                .hasMessageContaining("private key");
        for (String none :
                new String[] {"", "{}", "{\"keys\":[]}", "{\"kty\":\"oct\",\"k\":\"AA\"}"}) {
            assertThatThrownBy(
                            () ->
                                    served.book()
                                            .addProgram(
                                                    new Holder("camhs.x", "agency", "camhs"), none))
                    .as(none)
                    .isInstanceOf(AccountBook.Fault.class);
        }
    }

    @Test
    void aPersonGetsATokenForAPasswordThatIsNoArgument(Served served) throws Exception {
        String first = served.book().addPerson(new Holder("auditor.one", "auditor", ""));
        assertThat(said(served, first + "\n", "token", "--as", "auditor.one").exit()).isEqualTo(1);
        try (Visitor visitor = Visitor.of(served.url())) {
            visitor.signIn("auditor.one", first);
            visitor.changePassword(first, "a password of my own");
            Said good = said(served, "a password of my own\n", "token", "--as", "auditor.one");
            assertThat(good.exit()).as(good.err()).isZero();
            HttpResponse<String> cases = visitor.get("/api/v1/cases", good.out().strip());
            assertThat(cases.statusCode()).isEqualTo(200);
        }
    }

    private String token(Served served, String name, Path key) {
        Said said = said(served, "", "token", "--as", name, "--key", key.toString());
        assertThat(said.exit()).as(said.err()).isZero();
        return said.out().strip();
    }

    private static Said said(Served served, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of("THROUGHLINE_HOME", served.home().toString()),
                        arguments);
        return new Said(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

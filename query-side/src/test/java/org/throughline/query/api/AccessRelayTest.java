package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import tools.jackson.databind.JsonNode;

/// Looks go to the command side when it is there, and reads do not wait for that.
@Tag("server")
class AccessRelayTest {

    private static final String NOWHERE = "http://127.0.0.1:1";

    /// A command side that answers as it is told and keeps what it was sent.
    private static final class CommandSide implements AutoCloseable {

        final Queue<String> taken = new ConcurrentLinkedQueue<>();
        final AtomicInteger refusals = new AtomicInteger();
        private final HttpServer http;

        CommandSide(int refusals) throws IOException {
            this.refusals.set(refusals);
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/api/v1/access", this::answer);
            http.start();
        }

        String url() {
            return "http://127.0.0.1:" + http.getAddress().getPort();
        }

        /// The first answers are lost: what was sent is taken all the same.
        private void answer(HttpExchange exchange) throws IOException {
            JsonNode looks = TestServer.JSON.readTree(exchange.getRequestBody().readAllBytes());
            StringBuilder results = new StringBuilder();
            for (JsonNode look : looks) {
                taken.add(look.toString());
                results.append(results.isEmpty() ? "" : ",").append("\"recorded\"");
            }
            boolean lost = refusals.getAndDecrement() > 0;
            byte[] body = ("{\"results\":[" + results + "]}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(lost ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }

    private static String chronology(TestServer server) throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "came to the door");
        one.decideReview();
        server.catchUp();
        return "/api/v1/cases/" + one.id().text() + "/chronology";
    }

    private static long waiting(TestServer server) {
        return server.tables()
                .sql("SELECT count(*) FROM access_pending")
                .query(Long.class)
                .single();
    }

    @Test
    void readsGoOnWhileTheCommandSideIsDown() throws Exception {
        try (TestServer server = new TestServer(Map.of("throughline.command.url", NOWHERE))) {
            String chronology = chronology(server);
            for (int read = 0; read < 3; read++) {
                assertThat(server.get("reviewer", chronology).body()).contains("came to the door");
            }
            Thread.sleep(1500);
            assertThat(waiting(server)).isEqualTo(3);
            assertThat(LooksRig.after(server, 0)).hasSize(3);
            JsonNode told = server.read("admin", "/api/v1/status").path("looks");
            assertThat(told.path("waiting").asInt()).isEqualTo(3);
            assertThat(told.path("oldestSeconds").asInt()).isPositive();
        }
    }

    @Test
    void looksAreSentAgainUntilTheyAreAnsweredFor() throws Exception {
        try (CommandSide command = new CommandSide(1);
                TestServer server =
                        new TestServer(Map.of("throughline.command.url", command.url()))) {
            String chronology = chronology(server);
            server.read("agency.police", chronology + "?known=2008");
            TestReads.until(() -> waiting(server) == 0);
            assertThat(server.read("admin", "/api/v1/status").path("looks").toString())
                    .isEqualTo("{\"waiting\":0,\"oldestSeconds\":0}");

            assertThat(command.taken).hasSizeGreaterThan(1);
            assertThat(command.taken.stream().distinct()).hasSize(1);
            JsonNode look = TestServer.JSON.readTree(command.taken.element());
            assertThat(look.at("/data/account").asString()).isEqualTo("police");
            assertThat(look.at("/data/asOf/known").asString()).startsWith("2008-12-31T");
            assertThat(look.path("id").asString()).matches("[0-9a-f-]{14}7[0-9a-f-]{21}");
        }
    }
}

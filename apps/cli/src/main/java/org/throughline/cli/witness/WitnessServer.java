package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Origin;
import org.throughline.ledger.VerifierKey;

/// A witness that listens: `POST /add-checkpoint`, c2sp.org/tlog-witness.
public final class WitnessServer implements AutoCloseable {

    private static final int LONGEST = 1 << 19;
    private static final int CONFLICT = 409;

    private final HttpServer server;
    private final Witness witness;

    /// Who this is, and of which log.
    ///
    /// @param log the keys of the log; their name is its origin
    /// @param folder where keys and what was seen are kept
    public record Settings(
            String address, int port, String name, List<VerifierKey> log, Path folder) {}

    private WitnessServer(HttpServer server, Witness witness) {
        this.server = server;
        this.witness = witness;
    }

    /// Starts listening.
    ///
    /// @throws IllegalArgumentException if the keys are none, or of several logs
    public static WitnessServer start(Settings settings, Leaves leaves, InstantSource clock)
            throws IOException {
        List<String> origins =
                settings.log().stream().map(key -> key.name().text()).distinct().toList();
        if (origins.size() != 1) {
            throw new IllegalArgumentException("a witness has the keys of one log");
        }
        Witness witness =
                new Witness(
                        Origin.of(origins.getFirst()),
                        settings.log(),
                        new KeyName(settings.name()),
                        new WitnessFiles(settings.folder()),
                        leaves,
                        clock);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        WitnessServer made = new WitnessServer(server, witness);
        server.createContext("/add-checkpoint", made::answer);
        server.start();
        return made;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
            Witness.Answer answer =
                    !exchange.getRequestMethod().equals("POST")
                            ? new Witness.Answer(405, "POST a checkpoint\n")
                            : body.length > LONGEST
                                    ? new Witness.Answer(413, "too large\n")
                                    : witness.add(body);
            byte[] said = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            answer.status() == CONFLICT ? "text/x.tlog.size" : "text/plain");
            exchange.sendResponseHeaders(answer.status(), said.length);
            exchange.getResponseBody().write(said);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The port that it listens at.
    public int port() {
        return server.getAddress().getPort();
    }

    /// What its cosignatures are checked with.
    public List<String> keys() {
        return witness.keys().stream().map(VerifierKey::text).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.throughline.cli.witness.Leaves;
import org.throughline.cli.witness.WitnessServer;
import org.throughline.ledger.Tile;
import org.throughline.ledger.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "witness",
        description = {
            "Watch over a log of somebody else: read all of its leaves, and cosign the checkpoints that follow",
            "from them. Stays in the foreground until Ctrl-C.",
            "The log is told where this listens with THROUGHLINE_WITNESSES, and asks for each checkpoint."
        },
        footer = {
            "",
            "Reads the leaves with an account that may, an auditor's. Keys, and what was seen, are kept in the",
            "folder: whoever loses it has to begin as another witness. Two stories of the log are kept there as",
            "accusation-N.bin.",
            "Exit codes: 1 could not; 2 not asked rightly."
        })
final class WitnessCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--log-key",
            paramLabel = "KEY",
            required = true,
            description = {
                "A public key of the log, from its administrator; once for each. If the log changes its keys,",
                "the change has to be signed by these."
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "What this witness is called, such as witness.example/throughline.")
    private String name = "";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = "Where its keys and what it has seen are kept.")
    private Path folder = Path.of("");

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Where it listens; default 127.0.0.1.")
    private String address = "127.0.0.1";

    @Option(names = "--listen", paramLabel = "PORT", description = "Default 8090.")
    private int port = 8090;

    @Mixin private ServerOptions options = new ServerOptions();

    WitnessCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var session = options.session(surroundings);
        try (var server =
                WitnessServer.start(
                        new WitnessServer.Settings(address, port, name, logKeys(), folder),
                        new LeavesOf(session),
                        surroundings.clock())) {
            server.keys().forEach(surroundings.out()::println);
            surroundings.out().flush();
            surroundings.say("Listens at http://" + address + ":" + server.port() + "/");
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException problem) {
            throw new CliFault(Exit.REFUSED, String.valueOf(problem.getMessage()));
        } catch (IOException problem) {
            throw new CliFault(Exit.COULD_NOT, "It cannot listen at " + address + ":" + port + ".");
        }
        return Exit.DONE;
    }

    private List<VerifierKey> logKeys() {
        return keys.stream().map(VerifierKey::parse).toList();
    }

    /// Whatever ails the log, the witness goes on and is asked again.
    private record LeavesOf(Session session) implements Leaves {

        @Override
        public byte[] entries(long number, int width) throws IOException {
            var tile = new Tile(0, number, width).path();
            var path = "/api/v1/log/tile/entries/" + tile.substring("tile/0/".length());
            try {
                return session.file(path);
            } catch (CliFault fault) {
                throw new IOException("the log does not give its leaves", fault);
            }
        }

        @Override
        public byte[] publicPart(long position) throws IOException {
            try {
                var answer = session.read("/api/v1/log?limit=1&after=" + (position - 1));
                return Base64.getDecoder()
                        .decode(answer.path("events").path(0).path("public").stringValue(""));
            } catch (CliFault | IllegalArgumentException fault) {
                throw new IOException("the log does not give an event", fault);
            }
        }
    }
}

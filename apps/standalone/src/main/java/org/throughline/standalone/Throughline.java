package org.throughline.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.cli.Cli;
import org.throughline.postgres.PostgresFault;
import org.throughline.standalone.accounts.AccountsOfHome;
import org.throughline.standalone.demo.Demo;
import org.throughline.standalone.demo.Loaded;

/// The program: `serve`, `demo`, `command-side` and `query-side` start a server, everything else is
/// the command line.
public final class Throughline {

    /// Starts, says so, and ends: for measuring a start and for preparing an AOT cache.
    static final String EXIT_WHEN_READY = "--exit-when-ready";

    private static final Map<String, Sides> SERVERS =
            Map.of(
                    "serve", Sides.BOTH,
                    "demo", Sides.BOTH,
                    "command-side", Sides.COMMAND,
                    "query-side", Sides.QUERY);

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Throughline() {}

    @SuppressWarnings("SystemOut") // the command's own voice
    public static void main(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> options = Stream.of(arguments).skip(1).toList();
        if (!SERVERS.containsKey(command) || options.contains("--help") || options.contains("-h")) {
            System.exit(
                    Cli.run(
                            new Cli.Own(
                                    Loading.into(System.getenv()),
                                    new AccountsOfHome(Home.of(System.getenv()).secrets()),
                                    new BackupsOfHome(System.getenv()),
                                    new DeepChecksOfHome(System.getenv())),
                            arguments));
        }
        if (!options.isEmpty() && !options.equals(List.of(EXIT_WHEN_READY))) {
            System.err.println(
                    command + " takes no option but --help and " + EXIT_WHEN_READY + ".");
            System.exit(WRONG_USE);
        }
        serve(command, !options.isEmpty(), System.out, System.err);
    }

    /// Returns with the server running: its own threads keep the process alive.
    private static void serve(
            String command, boolean exitWhenReady, PrintStream out, PrintStream err) {
        boolean demo = command.equals("demo");
        try {
            err.println(Announcement.begun(Home.of(System.getenv())));
            Server server =
                    Server.start(System.getenv(), SERVERS.getOrDefault(command, Sides.BOTH), demo);
            String announced = demo ? loaded(server, err) : Announcement.of(command, server);
            server.showKeys(Home.of(System.getenv()));
            out.print(announced);
            out.flush();
            if (exitWhenReady) {
                System.exit(0);
            }
        } catch (IOException | RuntimeException problem) {
            err.println(
                    told(problem)
                            .orElse(
                                    "Cannot start ("
                                            + problem.getClass().getName()
                                            + "); the lines above may say why."));
            System.exit(FAILED);
        }
    }

    private static String loaded(Server server, PrintStream err) {
        String url = server.port().url();
        Path home = Home.of(System.getenv()).folder();
        Loaded loaded = Demo.load(url, home, InstantSource.system(), err);
        return new DemoAnnouncement(url, server.signIns().accounts(), loaded, System.getenv())
                .text();
    }

    /// The message that was written to be read, wherever it hides among the causes.
    private static Optional<String> told(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof StartFault || cause instanceof PostgresFault)
                .map(Throwable::getMessage)
                .findFirst();
    }
}

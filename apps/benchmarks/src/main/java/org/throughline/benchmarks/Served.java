package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The workloads of whole commands: in this process (a), over HTTP (a), and to the chronology (g).
final class Served {

    static final String ENGINE = Entrant.line("engine", Appends.SOME);
    static final String COMMANDS = Entrant.line("whole command in the process", Appends.SOME);
    static final String POSTS = "whole HTTP post, %d clients".formatted(Appends.SOME);
    static final String P50 = "post to chronology, p50";
    static final String P99 = "post to chronology, p99";

    /// Ten for each caller.
    private static final int CASES = 10 * Appends.SOME;

    /// So that no chronology grows long.
    private static final int SHOWN_CASES = 200;

    private final Settings settings;
    private final Appends appends;
    private final Databases databases;
    private final Path keys;
    private final Series whole =
            new Series(
                    "(a) Whole commands, a fact each, %,d cases".formatted(CASES),
                    "events/s",
                    ENGINE);
    private final Series visible =
            new Series(
                    "(g) From a post to the chronology that shows it, %d posts a second, standalone"
                            .formatted(Visibility.PER_SECOND),
                    "ms",
                    "");

    /// @param keys where key files are made
    Served(Settings settings, Appends appends, Databases databases, Path keys) {
        this.settings = settings;
        this.appends = appends;
        this.databases = databases;
        this.keys = keys;
    }

    Map<Workload, Series> measured() throws IOException, SQLException {
        Progress.tell("whole commands: starting both sides");
        try (CommandSideAlone commands =
                new CommandSideAlone(
                        databases.of("whole_events"), databases.of("whole_keyring"), keys, CASES)) {
            withServer(commands);
        }
        whole.note(
                "The server of the posts is a process of its own with a PostgreSQL of its own; its"
                        + " client is here. It projects what it takes in meanwhile.");
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        results.put(Workload.WHOLE, whole);
        results.put(Workload.VISIBLE, visible);
        return results;
    }

    private void withServer(CommandSideAlone commands) throws IOException, SQLException {
        try (StandaloneServer server = StandaloneServer.start(settings.program())) {
            Submissions posted = new Submissions(CASES);
            Submissions shown = new Submissions(SHOWN_CASES);
            server.open(posted.openings());
            server.open(shown.openings());
            Visibility visibility = new Visibility(server, shown);
            visibility.measured(settings.seconds());
            Contestant.Caller post =
                    new Contestant.Calling(1, () -> server.post(posted.next().text()));
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("(a) whole, (g)", round, settings.rounds());
                inProcess(commands);
                whole.add(POSTS, perSecond(post));
                shown(visibility.measured(2 * settings.seconds()));
            }
        } catch (NotMeasured no) {
            whole.missing(POSTS, no.why());
            visible.missing(P50, no.why());
            visible.missing(P99, no.why());
            for (int round = 1; round <= settings.rounds(); round++) {
                inProcess(commands);
            }
        }
    }

    private void inProcess(CommandSideAlone commands) throws SQLException {
        whole.add(ENGINE, appends.rate());
        whole.add(COMMANDS, perSecond(commands.caller()));
    }

    private void shown(long[] latencies) {
        visible.add(P50, Callers.at(latencies, 0.5));
        visible.add(P99, Callers.at(latencies, 0.99));
    }

    private double perSecond(Contestant.Caller caller) {
        return Callers.perSecond(Collections.nCopies(Appends.SOME, caller), settings.seconds());
    }
}

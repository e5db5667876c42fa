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
    static final String STANDALONE = "standalone";
    static final String CLUSTER = "cluster";

    /// Ten for each caller.
    private static final int CASES = 10 * Appends.SOME;

    private static final int WARM_ROUNDS = 8;

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
                    "(g) From a post to the chronology that shows it, %d posts a second"
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
        inCluster();
        whole.note(
                "The server of the posts is a process of its own with a PostgreSQL of its own; its"
                        + " client is here. It projects what it takes in meanwhile. Commands and posts"
                        + " are warmed up for %d times as long as one measurement takes."
                                .formatted(WARM_ROUNDS));
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        results.put(Workload.WHOLE, whole);
        results.put(Workload.VISIBLE, visible);
        return results;
    }

    private void withServer(CommandSideAlone commands) throws IOException, SQLException {
        try (RunningProgram server = RunningProgram.standalone(settings.program())) {
            Submissions posted = new Submissions(CASES);
            Submissions shown = new Submissions(SHOWN_CASES);
            server.open(posted.openings());
            server.open(shown.openings());
            Visibility visibility = new Visibility(server, shown);
            Contestant.Caller post =
                    new Contestant.Calling(1, () -> server.post(posted.next().text()));
            warmUp(commands.caller());
            warmUp(post);
            visibility.measured(WARM_ROUNDS * settings.seconds());
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("(a) whole, (g)", round, settings.rounds());
                inProcess(commands);
                whole.add(POSTS, perSecond(post));
                shown(STANDALONE, visibility);
            }
        } catch (NotMeasured no) {
            whole.missing(POSTS, no.why());
            missing(STANDALONE, no);
            for (int round = 1; round <= settings.rounds(); round++) {
                inProcess(commands);
            }
        }
    }

    private void inProcess(CommandSideAlone commands) throws SQLException {
        whole.add(ENGINE, appends.rate());
        whole.add(COMMANDS, perSecond(commands.caller()));
    }

    private void inCluster() throws IOException {
        Progress.tell("(g): starting a cluster");
        try (RunningProgram server = RunningProgram.cluster(settings.program())) {
            Submissions shown = new Submissions(SHOWN_CASES);
            server.open(shown.openings());
            Visibility visibility = new Visibility(server, shown);
            warmUp(new Contestant.Calling(1, () -> server.post(shown.next().text())));
            visibility.measured(WARM_ROUNDS * settings.seconds());
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("(g) in a cluster", round, settings.rounds());
                shown(CLUSTER, visibility);
            }
        } catch (NotMeasured no) {
            missing(CLUSTER, no);
        }
    }

    /// Java compiles what it runs often: a program that has just started is another one, and posts
    /// that come at a pace whatever it does would pile up in it.
    private void warmUp(Contestant.Caller caller) {
        Callers.perSecond(
                Collections.nCopies(Appends.SOME, caller), WARM_ROUNDS * settings.seconds());
    }

    static String p50(String kind) {
        return kind + ", post to chronology, p50";
    }

    static String p99(String kind) {
        return kind + ", post to chronology, p99";
    }

    private void missing(String kind, NotMeasured no) {
        visible.missing(p50(kind), no.why());
        visible.missing(p99(kind), no.why());
    }

    private void shown(String kind, Visibility visibility) {
        long[] latencies = visibility.measured(2 * settings.seconds());
        visible.add(p50(kind), Callers.at(latencies, 0.5));
        visible.add(p99(kind), Callers.at(latencies, 0.99));
    }

    private double perSecond(Contestant.Caller caller) {
        return Callers.perSecond(Collections.nCopies(Appends.SOME, caller), settings.seconds());
    }
}

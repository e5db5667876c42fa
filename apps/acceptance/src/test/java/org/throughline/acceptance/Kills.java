package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Faults that kill a process (SIGKILL), at a random moment after some posts were answered.
final class Kills {

    private static final int LONGEST_MILLIS = 1_500;
    private static final List<String> PARTS = List.of("command-side", "query-side", "kafka.Kafka");

    private Kills() {}

    /// Whoever runs it starts it again.
    static Fault ofServer() {
        return Fault.kill(
                "kill -9 of the server, which is then started again",
                (server, _, random) -> {
                    pause(random);
                    server.kill();
                    server.start();
                });
    }

    static Fault ofCommandSide() {
        return ofPart("kill -9 of the command side", PARTS.get(0));
    }

    static Fault ofQuerySide() {
        return ofPart("kill -9 of the query side", PARTS.get(1));
    }

    static Fault ofBroker() {
        return ofPart("kill -9 of the Kafka broker", PARTS.get(2));
    }

    /// The process of PostgreSQL that starts all others of it.
    static Fault ofPostmaster() {
        return Fault.kill(
                "kill -9 of PostgreSQL's first process",
                (server, _, random) -> {
                    pause(random);
                    kill(server.files().postgres().getFirst());
                });
    }

    /// A session or a background process: PostgreSQL ends all the others and recovers.
    static Fault ofAnyOfPostgres() {
        return Fault.kill(
                "kill -9 of another process of PostgreSQL",
                (server, _, random) -> {
                    pause(random);
                    List<ProcessHandle> all = server.files().postgres();
                    kill(all.get(1 + random.nextInt(all.size() - 1)));
                });
    }

    static Fault ofAny() {
        return Fault.kill(
                "kill -9 of any process at random",
                (server, _, random) -> {
                    pause(random);
                    List<ProcessHandle> all = new ArrayList<>(server.files().postgres());
                    for (String part : PARTS) {
                        all.add(process(server, part));
                    }
                    kill(all.get(random.nextInt(all.size())));
                });
    }

    /// An orderly stop; it is started again.
    static Fault restartOfBroker() {
        return Fault.other(
                "restart of the Kafka broker",
                (server, _, random) -> {
                    pause(random);
                    ProcessHandle broker = process(server, PARTS.get(2));
                    broker.destroy();
                    broker.onExit().join();
                });
    }

    private static Fault ofPart(String kind, String part) {
        return Fault.kill(
                kind,
                (server, _, random) -> {
                    pause(random);
                    kill(process(server, part));
                });
    }

    private static ProcessHandle process(RunningServer server, String part) {
        Until.holds(
                "the process of " + part,
                RunningServer.START,
                () -> server.process(part).isPresent());
        return server.process(part).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_MILLIS)));
    }
}

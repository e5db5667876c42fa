package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Faults in which nothing dies but somebody is in the way.
final class Holdups {

    private static final int POSTS = 40;
    private static final long HELD = TimeUnit.SECONDS.toNanos(3);

    private Holdups() {}

    static Fault sessionsEnded() {
        return Fault.other(
                "every session with PostgreSQL ended (pg_terminate_backend)",
                (server, load, _) -> {
                    try (ServerDatabase all = ServerDatabase.ofAll(server)) {
                        for (int time = 0; time < 3; time++) {
                            assertThat(all.find(END_ALL)).isNotEmpty();
                            load.awaitMore(POSTS / 2);
                        }
                    }
                });
    }

    private static final String END_ALL =
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename LIKE 'throughline%' AND pid <> pg_backend_pid()
            """;

    /// One has written and does not commit, the other has a snapshot and does not let it go. Nobody
    /// waits for them: everything posted meanwhile can be read meanwhile.
    static Fault transactionsHeldOpen() {
        return Fault.other(
                "a writer and a reader that keep their transactions open",
                (server, load, _) -> {
                    try (ServerDatabase events = ServerDatabase.ofEvents(server);
                            ServerDatabase reads = ServerDatabase.ofReads(server)) {
                        for (ServerDatabase each : new ServerDatabase[] {events, reads}) {
                            each.run(
                                    "BEGIN ISOLATION LEVEL REPEATABLE READ",
                                    "SELECT count(*) FROM pg_class",
                                    "SELECT pg_current_xact_id()");
                        }
                        load.awaitMore(POSTS);
                        server.settle();
                        events.run("ROLLBACK");
                        reads.run("ROLLBACK");
                    }
                });
    }

    /// The view waits, whoever posts does not.
    static Fault viewLocked() {
        return Fault.other(
                "a lock on a table of a view, 3 s",
                (server, load, _) -> {
                    try (ServerDatabase reads = ServerDatabase.ofReads(server)) {
                        reads.run(
                                "BEGIN", "LOCK TABLE chronology_version IN ACCESS EXCLUSIVE MODE");
                        load.awaitMore(POSTS / 2);
                        LockSupport.parkNanos(HELD);
                        reads.run("ROLLBACK");
                    }
                });
    }

    /// Whoever posts waits, and is answered then.
    static Fault appendsLocked() {
        return Fault.other(
                "the lock of appends held by somebody else, 3 s",
                (server, _, _) -> {
                    try (ServerDatabase events = ServerDatabase.ofEvents(server)) {
                        events.run("SELECT pg_advisory_lock(" + ServerDatabase.APPENDS + ")");
                        LockSupport.parkNanos(HELD);
                    }
                });
    }

    static Fault viewSlow() {
        return Fault.other(
                "a view that takes 0.3 s for each of its writes",
                (server, load, _) -> {
                    try (ServerDatabase reads = ServerDatabase.ofReads(server)) {
                        slowDown(reads);
                        load.awaitMore(POSTS * 2);
                        LockSupport.parkNanos(HELD);
                        reads.run(
                                "DROP TRIGGER slow ON chronology_version",
                                "DROP FUNCTION public.slow()");
                    }
                });
    }

    private static void slowDown(ServerDatabase reads) throws SQLException {
        reads.run(
                """
                CREATE FUNCTION public.slow() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END'
                """,
                """
                CREATE TRIGGER slow BEFORE INSERT ON chronology_version
                FOR EACH STATEMENT EXECUTE FUNCTION public.slow()
                """);
    }

    /// Reads two hundred records a second at most while others post, and then all the rest.
    static Fault consumerSlow() {
        return Fault.other(
                "a consumer of throughline.events that reads slowly",
                (server, load, _) -> {
                    try (SlowConsumer consumer = SlowConsumer.of(server)) {
                        consumer.slowly(() -> load.awaitMore(POSTS * 2));
                        consumer.upTo(WholeLog.of(server).size());
                    }
                });
    }

    /// Nothing more can be written, which whoever posts is told; then there is room again.
    ///
    /// @param disk under the server's home
    static Fault diskFull(SmallDisk disk) {
        return Fault.other(
                "a full disk, and room again",
                (_, load, _) -> {
                    disk.fill();
                    try {
                        load.awaitRefused(RunningServer.AGENCIES.size());
                        LockSupport.parkNanos(HELD);
                    } finally {
                        disk.free();
                    }
                });
    }
}

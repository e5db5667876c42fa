package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kill -9 at the two places where a look could get lost or told twice, each held open until the
/// kill: the row is there and the answer is not; the ledger has the look and the relay does not
/// know.
@Tag("server")
class KilledBetweenTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int READERS = 3;

    private final ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();

    /// Commits wait for another PostgreSQL that never comes; what they wrote is on the disk.
    @Test
    void aRowIsThereBeforeTheFirstByteOfItsAnswer() throws Exception {
        try (RunningServer server = RunningServer.serve("row-and-answer")) {
            OpenCase open = OpenCase.on(server);
            open.concerns("police", 2);
            server.settle();
            server.as("police").get("/api/v1/status").expect(200);
            Path settings = server.home().resolve("postgres/data/postgresql.conf");
            String usual = Files.readString(settings);
            try (ServerDatabase all = ServerDatabase.ofAll(server)) {
                Files.writeString(settings, usual + "\nsynchronous_standby_names = 'nobody'\n");
                all.run("SELECT pg_reload_conf()");
                List<Thread> readers = readers(server, open);
                Until.holds("rows to be written", PATIENCE, () -> written(all) == READERS);
                server.kill();
                for (Thread reader : readers) {
                    reader.join();
                }
                assertThat(answered).isEmpty();
                Files.writeString(settings, usual);
                all.run("SELECT pg_reload_conf()");
            }
            server.start();
            assertThat(asked(server, open))
                    .containsExactlyInAnyOrder(
                            "2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z", "2003-01-01T00:00:00Z");
        }
    }

    private List<Thread> readers(RunningServer server, OpenCase open) {
        List<Thread> readers = new ArrayList<>();
        for (int reader = 1; reader <= READERS; reader++) {
            String path = open.path("/chronology?from=200" + reader);
            readers.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        try {
                                            server.as("police").sendOnce("GET", path, new byte[0]);
                                            answered.add(path);
                                        } catch (IOException _) {
                                            // no answer
                                        }
                                    }));
        }
        return readers;
    }

    /// How many have written a row, durably, and do not know it yet.
    private static int written(ServerDatabase all) {
        return all.find(
                        """
                        SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid)
                        WHERE relation = 'access'::regclass AND mode = 'RowExclusiveLock'
                          AND wait_event = 'SyncRep'
                        """)
                .size();
    }

    private static List<String> asked(RunningServer server, OpenCase open) {
        return server.as("auditor")
                .get("/api/v1/access-log?account=police&case=" + open.id())
                .expect(200)
                .json()
                .required("looks")
                .valueStream()
                .map(look -> look.at("/asOf/from").asString(""))
                .toList();
    }

    /// The row of a look that waits for the relay cannot be taken away, so the relay hangs behind
    /// the answer of the command side.
    @Test
    void aLookIsInTheLedgerOnceThoughTheRelayNeverHeardThatItIs() throws Exception {
        try (RunningServer server = RunningServer.serve("relay-and-ledger")) {
            OpenCase open = OpenCase.on(server);
            server.settle();
            List<String> looks;
            try (ServerDatabase reads = ServerDatabase.ofReads(server)) {
                try (ServerDatabase events = ServerDatabase.ofEvents(server)) {
                    events.run("SELECT pg_advisory_lock(" + ServerDatabase.APPENDS + ")");
                    for (int read = 0; read < READERS; read++) {
                        open.get("/chronology").expect(200);
                    }
                    reads.run("BEGIN", "LOCK TABLE access_pending IN SHARE MODE");
                }
                looks = reads.find("SELECT id FROM access WHERE case_id = '" + open.id() + "'");
                assertThat(looks).hasSizeGreaterThanOrEqualTo(READERS);
                Until.holds(
                        "a look to be in the ledger",
                        PATIENCE,
                        () -> !Collections.disjoint(WholeLog.looks(server), looks));
                assertThat(pending(reads, open)).containsAll(looks);
                server.kill();
                reads.run("ROLLBACK");
            }
            server.start();
            try (ServerDatabase reads = ServerDatabase.ofReads(server)) {
                Until.holds("the relay", PATIENCE, () -> pending(reads, open).isEmpty());
            }
            assertThat(WholeLog.looks(server)).containsAll(looks).doesNotHaveDuplicates();
        }
    }

    private static List<String> pending(ServerDatabase reads, OpenCase open) {
        return reads.find(
                "SELECT id FROM access_pending JOIN access USING (ordinal) WHERE case_id = '"
                        + open.id()
                        + "'");
    }
}

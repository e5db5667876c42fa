package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads go on while the command side can do nothing: no append is let into its log, or each hangs.
/// In one process that is all there is of a command side that is down; that the query side answers
/// with none beside it is `AccessRelayTest`'s.
@Tag("server")
class ReadsGoOnTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OUTAGE = Duration.ofSeconds(3);
    private static final int READS = 3;

    enum Outage {
        REFUSED(
                "REVOKE INSERT ON event FROM throughline_command",
                "GRANT INSERT ON event TO throughline_command"),
        HANGS(
                "SELECT pg_advisory_lock(" + ServerDatabase.APPENDS + ")",
                "SELECT pg_advisory_unlock(" + ServerDatabase.APPENDS + ")");

        private final String begins;
        private final String ends;

        Outage(String begins, String ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileNothingCanBeAppendedAndTheirRowsWaitForTheLedger(Outage outage) throws Exception {
        try (RunningServer server = RunningServer.serve("reads-go-on")) {
            OpenCase open = OpenCase.on(server);
            open.record(Events.contact("police", open.id(), "what police wrote"));
            server.settle();
            Asker worker = new Asker(server, "police-worker");
            read(server, open, worker);
            try (ServerDatabase events = ServerDatabase.ofEvents(server);
                    ServerDatabase reads = ServerDatabase.ofReads(server)) {
                Until.holds("no look to wait", PATIENCE, () -> waiting(reads) == 0);
                events.run(outage.begins);
                List<Answer> written = new CopyOnWriteArrayList<>();
                Thread writer = write(open, written);
                long end = System.nanoTime() + OUTAGE.toNanos();
                int asked = 0;
                for (; System.nanoTime() < end; asked += READS) {
                    read(server, open, worker);
                }
                if (outage == Outage.REFUSED) {
                    writer.join();
                }
                assertThat(written)
                        .hasSize(outage == Outage.REFUSED ? 1 : 0)
                        .allMatch(answer -> answer.status() >= 500);
                assertThat(waiting(reads)).as("looks that wait").isEqualTo(asked);
                events.run(outage.ends);
                writer.join();
                Until.holds("the looks in the ledger", PATIENCE, () -> waiting(reads) == 0);
                assertThat(WholeLog.looks(server))
                        .containsExactlyInAnyOrderElementsOf(
                                reads.find("SELECT id FROM access WHERE case_id IS NOT NULL"));
            }
        }
    }

    private static int waiting(ServerDatabase reads) {
        return reads.find("SELECT ordinal FROM access_pending").size();
    }

    private static Thread write(OpenCase open, List<Answer> written) {
        return Thread.ofVirtual()
                .start(
                        () ->
                                written.add(
                                        open.post(Events.concern("police", open.id(), "not now"))));
    }

    private static void read(RunningServer server, OpenCase open, Asker worker) {
        String page = "/cases/" + open.id() + "/chronology";
        assertThat(server.as("police").get(open.path("/chronology")).expect(200).text())
                .contains("what police wrote");
        assertThat(worker.page(page).expect(200).text()).contains("what police wrote");
        open.get("/events").expect(200);
    }
}

package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.intake.AttackedLog.DATABASES;
import static org.throughline.command.intake.AttackedLog.EVENTS;
import static org.throughline.command.intake.AttackedLog.ORIGIN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.ledger.LogKeys;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.Position;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.Leaves;

/// Somebody who also has the keys of the log signs what does not follow from its events.
@Tag("server")
class LyingLogTest {

    @Test
    void aMapThatLeavesOutTheLastEventOfACaseIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(1, false)).contains("the stream map is not that of the events");
    }

    @Test
    void aMapThatLeavesOutACaseIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(100_000, false)).contains("the stream map is not that of the events");
    }

    @Test
    void anotherTimeIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(0, true)).contains("another time was signed");
    }

    /// A newest checkpoint of the right events, under the log's own keys, whose map has so many
    /// events less of one case.
    private static String signedOver(int less, boolean otherTime) throws SQLException {
        TestDatabase copy = AttackedLog.copy();
        try (HikariDataSource pool = AttackedLog.pool(copy)) {
            List<RecordedEvent> log = AttackedLog.source(pool).readAfter(Position.START, 1_000);
            String note = forged(log, less, otherTime);
            try (Connection connection = TestPostgres.superuser(copy)) {
                AttackedLog.execute(connection, "ALTER TABLE checkpoint DISABLE TRIGGER ALL");
                AttackedLog.execute(
                        connection,
                        "UPDATE checkpoint SET note = convert_to('%s', 'UTF8') WHERE size = %d"
                                .formatted(note, EVENTS));
            }
            return AttackedLog.check(pool).findings().toString();
        } finally {
            TestPostgres.drop(copy);
        }
    }

    private static String forged(List<RecordedEvent> log, int less, boolean otherTime) {
        String victim = log.getLast().stream().text();
        Frontier tree = Frontier.empty();
        List<StreamState> states = new ArrayList<>();
        log.forEach(row -> tree.append(LeafHash.of(Leaves.of(ORIGIN, row))));
        for (String stream : log.stream().map(row -> row.stream().text()).distinct().toList()) {
            List<RecordedEvent> rows =
                    log.stream().filter(row -> row.stream().text().equals(stream)).toList();
            int kept = stream.equals(victim) ? Math.max(0, rows.size() - less) : rows.size();
            Frontier events = Frontier.empty();
            rows.subList(0, kept)
                    .forEach(row -> events.append(LeafHash.of(Leaves.of(ORIGIN, row))));
            if (kept > 0) {
                states.add(StreamState.of(StreamTag.of(ORIGIN, stream), events));
            }
        }
        Instant time = log.getLast().ledgerTime().plusNanos(otherTime ? 1_000 : 0);
        return Checkpoint.of(
                        ORIGIN,
                        tree.size(),
                        tree.root(),
                        new LogState(StreamMap.of(states, MapNodes.allInMemory()).root(), time))
                .signedBy(LogKeys.open(DATABASES.keys(), ORIGIN, true).signers())
                .toString();
    }
}

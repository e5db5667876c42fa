package org.throughline.standalone.backup;

import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import org.throughline.cli.Backups.Steps;
import org.throughline.command.ledger.TextCheck;
import org.throughline.ledger.Sha256;
import org.throughline.schema.RecordedEvent;

/// The log and the looks of a home while they are filled: nothing of them is there for others
/// before [#commit()].
final class LogFilling implements AutoCloseable {

    private final Connection events;
    private final Connection query;
    private final PartFiles part;
    private final Findings findings;
    private final Steps steps;

    private LogFilling(
            Connection events, Connection query, PartFiles part, Findings findings, Steps steps) {
        this.events = events;
        this.query = query;
        this.part = part;
        this.findings = findings;
        this.steps = steps;
    }

    static LogFilling of(Holdings to, PartFiles part, Findings findings, Steps steps)
            throws SQLException {
        Connection events = Sql.connect(to.events().owner());
        boolean done = false;
        try {
            Connection query = Sql.connect(to.query().owner());
            events.setAutoCommit(false);
            query.setAutoCommit(false);
            done = true;
            return new LogFilling(events, query, part, findings, steps);
        } finally {
            if (!done) {
                events.close();
            }
        }
    }

    /// Takes everything in, and compares the end of the log with what the backup says.
    ///
    /// @return SHA-256 over the rows of the log
    Sha256 load() throws IOException, SQLException {
        Manifest manifest = part.manifest();
        steps.begin("Restoring", manifest.position());
        Load log = new Load(events, part, findings);
        Sha256 rows = log.table(Table.EVENT, steps::step);
        log.table(Table.CHECKPOINT, _ -> {});
        log.table(Table.COSIGNATURE, _ -> {});
        Load looks = new Load(query, part, findings);
        looks.table(Table.ACCESS, _ -> {});
        looks.table(Table.ACCESS_PENDING, _ -> {});
        Sql.restart(query, "access", "ordinal");
        long head = Sql.number(events, "SELECT coalesce(max(position), 0) FROM event");
        if (head != manifest.position() || manifest.table(Table.EVENT).rows() != head) {
            findings.add(
                    "log",
                    "head",
                    "expected position %d, stored %d".formatted(manifest.position(), head));
        }
        return rows;
    }

    /// Reads the log back: it is what was in the files, and each text opens.
    void check(Sha256 expected, TextCheck texts) throws IOException, SQLException {
        steps.begin("Opening", part.manifest().position());
        MessageDigest digest = Load.sha256();
        new Snapshot(events)
                .read(
                        Table.EVENT,
                        tuple -> {
                            digest.update(tuple);
                            RecordedEvent row = EventTuple.event(tuple);
                            texts.take(row);
                            steps.step(1);
                        });
        if (!new Sha256(digest.digest()).equals(expected)) {
            findings.add("log", "stored", "the stored rows are not those of the backup");
        }
    }

    /// Looks first: a log without its looks would be worse than looks without their log.
    void commit() throws SQLException {
        query.commit();
        events.commit();
        for (Connection connection : new Connection[] {query, events}) {
            connection.setAutoCommit(true);
            Sql.run(connection, "ANALYZE");
        }
    }

    @Override
    public void close() throws SQLException {
        try (query) {
            events.close();
        }
    }
}

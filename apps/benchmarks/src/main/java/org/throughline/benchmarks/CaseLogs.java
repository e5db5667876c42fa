package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.throughline.command.store.EventRow;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import org.throughline.ledger.Position;
import org.throughline.postgres.Database;
import org.throughline.schema.RecordedEvent;

/// The same made-up cases in our log and in the tables of Axon's own engine, which holds the public
/// parts as payloads.
final class CaseLogs implements AutoCloseable {

    private static final int LOT = 2_000;
    private static final long SEED = 5;

    private final CaseRows cases = new CaseRows();
    private final ThroughlineLog ours;
    private final StockAxon stock;

    private CaseLogs(ThroughlineLog ours, StockAxon stock) {
        this.ours = ours;
        this.stock = stock;
    }

    /// @param events of all cases together
    static CaseLogs filled(Database log, Database axon, int events) {
        CaseLogs logs = new CaseLogs(ThroughlineLog.shipped(log), StockAxon.usual(axon, 4));
        int perCase = Math.min(events, Recipe.USUAL_SIZE);
        SyntheticCases.of(new Recipe(SEED, events / perCase, events)).forEach(logs::append);
        return logs;
    }

    private void append(SyntheticCase one) {
        List<EventRow> rows = cases.of(one);
        ours.append(rows);
        List<DomainEventMessage<byte[]>> messages = new ArrayList<>();
        rows.forEach(
                row -> messages.add(StockAxon.message(row.stream(), row.seq(), row.publicPart())));
        stock.engine().appendEvents(messages);
    }

    CaseRows cases() {
        return cases;
    }

    ThroughlineLog ours() {
        return ours;
    }

    StockAxon stock() {
        return stock;
    }

    long events() throws SQLException {
        return ours.rows();
    }

    /// The index of the last event in Axon's tables.
    long lastOfStock() throws SQLException {
        return stock.pool().number("SELECT max(globalIndex) FROM DomainEventEntry");
    }

    /// Reads our log in order.
    ///
    /// @return how many events there were
    long readOurs(Consumer<RecordedEvent> reader) {
        Position at = Position.START;
        while (true) {
            List<RecordedEvent> rows = ours.source().readAfter(at, LOT);
            if (rows.isEmpty()) {
                return at.value();
            }
            rows.forEach(reader);
            at = rows.getLast().position();
        }
    }

    void rest() {
        ours.pool().rest();
        stock.pool().rest();
    }

    @Override
    public void close() {
        try (ours;
                stock) {
            // both end
        }
    }
}

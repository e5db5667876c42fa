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
import org.throughline.schema.ReadAhead;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.Event;
import org.throughline.schema.codec.Decoded;

/// The same made-up cases in our log and in the tables of Axon's own engine, which holds the public
/// parts as payloads in one database and the records of events in another.
final class CaseLogs implements AutoCloseable {

    private static final int LOT = 2_000;
    private static final long SEED = 5;

    private final CaseRows cases = new CaseRows();
    private final ThroughlineLog ours;
    private final StockAxon stock;
    private final StockAxon typed;

    private CaseLogs(ThroughlineLog ours, StockAxon stock, StockAxon typed) {
        this.ours = ours;
        this.stock = stock;
        this.typed = typed;
    }

    /// @param events of all cases together
    static CaseLogs filled(Database log, Database axon, Database records, int events) {
        CaseLogs logs =
                new CaseLogs(
                        ThroughlineLog.shipped(log),
                        StockAxon.usual(axon, 4),
                        StockAxon.typed(records, 4));
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
        List<DomainEventMessage<Event>> records = new ArrayList<>();
        rows.forEach(row -> records.add(StockAxon.message(row.stream(), row.seq(), event(row))));
        typed.engine().appendEvents(records);
    }

    private Event event(EventRow row) {
        return ((Decoded.Known) cases.codec().decode(row.publicPart())).event();
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

    StockAxon typed() {
        return typed;
    }

    long events() throws SQLException {
        return ours.rows();
    }

    /// The index of the last event in Axon's tables.
    long lastOfStock() throws SQLException {
        return stock.pool().number("SELECT max(globalIndex) FROM DomainEventEntry");
    }

    /// Reads our log in order, the next lot while the reader is at work.
    ///
    /// @return how many events there were
    long readOurs(Consumer<RecordedEvent> reader) {
        ReadAhead lots = new ReadAhead(ours.source(), Position.START, LOT);
        long count = 0;
        for (var rows = lots.next(); !rows.isEmpty(); rows = lots.next()) {
            rows.forEach(reader);
            count += rows.size();
        }
        return count;
    }

    void rest() {
        ours.pool().rest();
        stock.pool().rest();
        typed.pool().rest();
    }

    @Override
    public void close() {
        try (ours;
                stock;
                typed) {
            // both end
        }
    }
}

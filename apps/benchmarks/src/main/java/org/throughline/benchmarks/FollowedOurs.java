package org.throughline.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.throughline.command.store.EventRow;
import org.throughline.ledger.Position;

/// Our log. An append is one call, so there is no place for a client to wait before the commit.
record FollowedOurs(ThroughlineLog log) implements Followed {

    @Override
    public String name() {
        return "Throughline, by position";
    }

    @Override
    public List<String> write(int writer, int events, Duration pause) {
        List<EventRow> rows = log.made("case/" + UUID.randomUUID(), 0, events);
        log.append(rows);
        return rows.stream().map(row -> row.eventId().toString()).toList();
    }

    @Override
    public List<Read> after(long position, int most) {
        return log.source().readAfter(Position.of(position), most).stream()
                .map(row -> new Read(row.eventId().value().toString(), row.position().value()))
                .toList();
    }

    @Override
    public Pool pool() {
        return log.pool();
    }

    @Override
    public void close() {
        log.close();
    }
}

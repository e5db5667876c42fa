package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.throughline.command.store.EventRow;

/// Commands of which every second one was decided on a case that has grown since: its place in the
/// stream is taken. Such a command has to be refused, and every other one has to be in the log:
/// anything else ends the run.
final class HalfTaken implements Contestant {

    static final String NAME = ThroughlineLog.SHIPPED + ", half of the commands too late";

    private final ThroughlineLog log;

    HalfTaken(ThroughlineLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Caller caller(int of, int events) {
        return new Alternating(new Streams(of));
    }

    @Override
    public long rows() throws SQLException {
        return log.rows();
    }

    @Override
    public Pool pool() {
        return log.pool();
    }

    private final class Alternating implements Caller {

        private final Streams streams;
        private boolean late;
        private long seq;

        Alternating(Streams streams) {
            this.streams = streams;
        }

        @Override
        public void append() {
            if (late) {
                refused(log.made(streams.name(), seq, 1));
            } else {
                seq = streams.take(1);
                log.append(log.made(streams.name(), seq, 1));
            }
            late = !late;
        }

        private void refused(List<EventRow> rows) {
            try {
                log.append(rows);
            } catch (ConcurrencyException | AggregateStreamCreationException _) {
                return; // as it has to be
            }
            throw new IllegalStateException("a place in a stream was given twice");
        }

        @Override
        public int events() {
            return 1;
        }
    }
}

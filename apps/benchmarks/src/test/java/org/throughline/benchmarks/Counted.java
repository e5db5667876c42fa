package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// A contestant that knows how many events its callers believe to have appended.
record Counted(Contestant contestant, AtomicLong appends, AtomicLong events) implements Contestant {

    static Counted of(Contestant contestant) {
        return new Counted(contestant, new AtomicLong(), new AtomicLong());
    }

    @Override
    public String name() {
        return contestant.name();
    }

    @Override
    public Caller caller(int of, int size) throws SQLException {
        Caller caller = contestant.caller(of, size);
        return new Calling(
                caller.events(),
                () -> {
                    caller.append();
                    appends.incrementAndGet();
                    events.addAndGet(caller.events());
                });
    }

    @Override
    public long rows() throws SQLException {
        return contestant.rows();
    }

    @Override
    public Pool pool() {
        return contestant.pool();
    }
}

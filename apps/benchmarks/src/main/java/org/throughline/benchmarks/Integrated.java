package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.command.ledger.Integrator;
import org.throughline.command.publication.Leadership;

/// Workload (i): what the integrator costs those who append, and how long an event that was
/// answered waits until a signed checkpoint has it. Two logs with tables of their own grow alike;
/// only one of them is integrated.
final class Integrated implements AutoCloseable {

    static final String OFF = Entrant.line("integrator off", Appends.SOME);
    static final String ON = Entrant.line("integrator on", Appends.SOME);
    static final String P50 = "answer to signed checkpoint, p50";
    static final String P99 = "answer to signed checkpoint, p99";

    private static final long LOCK = 1;

    private final Settings settings;
    private final Cpu cpu;
    private final Path keys;
    private final ThroughlineLog off;
    private final ThroughlineLog on;
    private final Series rates =
            new Series(
                    "(i) One event an append, while checkpoints are signed and while none are",
                    "events/s",
                    OFF);
    private final Series waits =
            new Series(
                    "(i) From the answer to a signed checkpoint, %d callers at full speed"
                            .formatted(Appends.SOME),
                    "ms",
                    "");

    /// @param keys where the signing keys are made
    Integrated(Settings settings, Cpu cpu, Databases databases, Path keys) throws IOException {
        this.settings = settings;
        this.cpu = cpu;
        this.keys = keys;
        off = ThroughlineLog.shipped(databases.of("integrator_off"));
        on = ThroughlineLog.shipped(databases.of("integrator_on"));
    }

    Map<Workload, Series> measured() throws IOException, SQLException {
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell("(i)", round, settings.rounds());
            rates.add(OFF, rate(off));
            integrated();
        }
        rates.note(
                "The integrator runs in the process of the callers; after each measurement it is"
                        + " given the time to reach the last event.");
        waits.note(
                "One event of %d is followed, from the first of the warm-up to the last one."
                        .formatted(Waits.ONE_OF));
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        results.put(Workload.INTEGRATED, rates);
        results.put(Workload.INTEGRATED_P99, rates.of("(i) p99 of these", "ms", OFF, Rate::p99));
        results.put(Workload.SIGNED, waits);
        return results;
    }

    private void integrated() throws IOException, SQLException {
        Integrator integrator =
                new Integrator(
                        on.source(),
                        on.database(),
                        Events.ORIGIN,
                        keys,
                        new Leadership(on.pool().source(), LOCK));
        integrator.start();
        try (Waits followed = new Waits(on.pool())) {
            rates.add(ON, rate(new Told(on, followed)));
            long[] sorted = followed.sorted();
            waits.add(P50, Callers.at(sorted, 0.5));
            waits.add(P99, Callers.at(sorted, 0.99));
        } finally {
            integrator.stop();
            on.pool().rest();
        }
    }

    private Rate rate(Contestant log) throws IOException, SQLException {
        return Callers.measured(log, Appends.SOME, 1, settings.seconds(), cpu);
    }

    @Override
    public void close() {
        try (off;
                on) {
            // both end
        }
    }

    /// Tells of what was answered.
    private record Told(ThroughlineLog log, Waits waits) implements Contestant {

        @Override
        public String name() {
            return log.name();
        }

        @Override
        public Caller caller(int of, int events) {
            Streams streams = new Streams(of);
            return new Calling(
                    events,
                    () ->
                            log.appended(streams, events)
                                    .forEach(row -> waits.answered(row.eventId())));
        }

        @Override
        public long rows() throws SQLException {
            return log.rows();
        }

        @Override
        public Pool pool() {
            return log.pool();
        }
    }
}

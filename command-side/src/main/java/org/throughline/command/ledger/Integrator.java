package org.throughline.command.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.throughline.command.publication.Leadership;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TreeSize;
import org.throughline.schema.EventSource;
import org.throughline.schema.catalog.EventCatalog;

/// Follows the log and signs checkpoints of it. One node does so at a time, to save work: what is
/// signed follows from the events, so two say the same. Writers never wait for it. What is not as
/// it was signed ends it for good: then it signs nothing until somebody has looked and started
/// anew.
public final class Integrator implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Integrator.class);
    private static final int LOT = 500;
    private static final int CATCHING_UP = 4_000;
    private static final int RESTS_FROM_READING = 3;
    private static final int RESTS_FROM_SIGNING = 9;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final EventSource log;
    private final Origin origin;
    private final LedgerTables tables;
    private final StoredLeaves leaves;
    private final Path keys;
    private final KeysInForce inForce;
    private final Leadership leadership;
    private final Semaphore appended = new Semaphore(0);
    private volatile Optional<String> corruption = Optional.empty();
    private @Nullable Thread thread;

    /// @param keys the directory of the signing keys
    public Integrator(
            EventSource log,
            LogDatabase database,
            Origin origin,
            Path keys,
            Leadership leadership) {
        this.log = log;
        this.origin = origin;
        this.tables = new LedgerTables(database);
        this.leaves = new StoredLeaves(database, origin, EventCatalog.standard());
        this.keys = keys;
        this.inForce = new KeysInForce(database, origin, keys);
        this.leadership = leadership;
    }

    /// What is not as it was signed, if anything was found: then nothing is signed any more.
    public Optional<String> corruption() {
        return corruption;
    }

    /// Ends all signing of this node: somebody else has found that the log is not what it was.
    void stopSigning(String where) {
        corruption = Optional.of(where);
        LOG.error("Nothing more is signed: {}", where);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("integrator").start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(GOODBYE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try (leadership;
                AutoCloseable _ = log.onAppend(appended::release)) {
            while (!Thread.currentThread().isInterrupted() && corruption.isEmpty()) {
                attempt();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception problem) {
            throw new IllegalStateException("the integrator did not close", problem);
        }
    }

    private void attempt() throws InterruptedException {
        try {
            if (leadership.hold()) {
                follow();
            }
        } catch (LedgerCorrupted found) {
            corruption = Optional.of(found.where());
            LOG.error("Nothing more is signed: {}", found.where());
        } catch (RuntimeException problem) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("nothing is signed for now: {}", problem.getClass().getSimpleName());
            }
        }
    }

    private void follow() throws InterruptedException {
        HighWater highWater = new HighWater(keys);
        Optional<Checkpoint> highest = highWater.read();
        Integration made = begun();
        boolean signed = highest.isPresent() || made.size() > 0;
        LogKeys signing = inForce.signing(TreeSize.of(made.size()), signed);
        if (highest.isPresent()) {
            catchUp(made, highest.get());
        }
        Pace reading = new Pace(RESTS_FROM_READING);
        Pace signatures = new Pace(RESTS_FROM_SIGNING);
        long covered = made.size();
        while (corruption.isEmpty() && leadership.hold()) {
            reading.begin();
            long most = made.size() + LOT;
            take(made, most);
            reading.end();
            if (made.saysMoreOfTheLog()) {
                signing = inForce.signing(TreeSize.of(made.size()), true);
            }
            if (made.size() > covered && signatures.isOver()) {
                signatures.begin();
                sign(made, signing, highWater);
                covered = made.size();
                signatures.end();
            }
            if (made.size() < most) {
                rest(made.size() == covered, reading);
            }
        }
    }

    /// One that is behind does not come here.
    private void rest(boolean done, Pace reading) throws InterruptedException {
        if (done) {
            boolean _ = appended.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            appended.drainPermits();
        }
        if (!reading.isOver()) {
            Thread.sleep(reading.left());
        }
    }

    /// After a restore, tiles and map are made anew and must lead to what was signed.
    private Integration begun() {
        Optional<Checkpoint> newest = tables.newest().map(SignedNote::text).map(Checkpoint::parse);
        if (newest.isEmpty() || !tables.areGone()) {
            return Integration.behindNewest(origin, tables, leaves);
        }
        Integration made = Integration.anew(origin, tables, leaves);
        catchUp(made, newest.get());
        made.storeMade();
        return made;
    }

    /// Nothing is signed below what was signed before, and nothing else for the same place.
    private void catchUp(Integration made, Checkpoint highest) {
        long size = highest.size().value();
        if (made.size() > size) {
            return;
        }
        while (made.size() < size && take(made, Math.min(size, made.size() + CATCHING_UP))) {
            Checkpoint _ = made.checkpoint(); // so that the map grows along
        }
        if (made.size() < size) {
            throw new LedgerCorrupted(
                    "the log has %d events, and %d were signed".formatted(made.size(), size));
        }
        if (!made.checkpoint().text().equals(highest.text())) {
            throw new LedgerCorrupted(
                    "the first %d events are not those that were signed".formatted(size));
        }
    }

    /// Whether there was anything to take.
    private boolean take(Integration made, long upTo) {
        long before = made.size();
        while (made.size() < upTo) {
            int limit = (int) Math.min(LOT, upTo - made.size());
            List<StoredLeaves.Stored> lot = leaves.after(made.size(), limit);
            lot.forEach(made::add);
            if (lot.size() < limit) {
                break;
            }
        }
        return made.size() > before;
    }

    private void sign(Integration made, LogKeys signing, HighWater highWater) {
        SignedNote note = made.checkpoint().signedBy(signing.signers());
        highWater.rise(note);
        made.store(note);
    }
}

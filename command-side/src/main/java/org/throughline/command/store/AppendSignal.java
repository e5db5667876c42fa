package org.throughline.command.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells readers that the log has grown: at once after appends of this process, by PostgreSQL's
/// NOTIFY after those of others. Hints are merged, and called one after the other on a thread of
/// their own: a slow reader delays the hints of others, never an append.
public final class AppendSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final List<Runnable> hints = new CopyOnWriteArrayList<>();
    private final Semaphore grown = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();

    private AppendSignal() {}

    /// Hears the appends of this process only.
    public static AppendSignal local() {
        AppendSignal signal = new AppendSignal();
        signal.start("log-hints", signal::dispatch);
        return signal;
    }

    /// Hears the appends of every process.
    ///
    /// @param dedicated gives a new connection on each call (no pool); one is kept open
    public static AppendSignal listening(DataSource dedicated) {
        AppendSignal signal = local();
        signal.start("log-listen", new LogListener(dedicated, signal::appended));
        return signal;
    }

    /// Closing ends the calls.
    AutoCloseable onAppend(Runnable hint) {
        Runnable own = () -> hint.run();
        hints.add(own);
        return () -> hints.remove(own);
    }

    /// The log may have grown.
    void appended() {
        grown.release();
    }

    private void start(String name, Runnable task) {
        threads.add(Thread.ofVirtual().name(name).start(task));
    }

    private void dispatch() {
        try {
            while (true) {
                grown.acquire();
                grown.drainPermits();
                hints.forEach(AppendSignal::call);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void call(Runnable hint) {
        try {
            hint.run();
        } catch (RuntimeException error) {
            LOG.warn("A reader of the log failed on a hint: {}", error.getClass().getName());
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}

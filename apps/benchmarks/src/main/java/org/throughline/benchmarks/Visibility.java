package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// Workload (g): how long it takes from a post to the chronology that shows it. Posts come at their
/// times whatever the server does; every fourth is asked for in the chronology as soon as it was
/// answered, and its time runs from when it should have been sent to when the entry has arrived.
final class Visibility {

    static final int PER_SECOND = 200;
    private static final int ASKED = 4;
    private static final long NANOS = 1_000_000_000L / PER_SECOND;

    private final RunningProgram server;
    private final Submissions submissions;

    Visibility(RunningProgram server, Submissions submissions) {
        this.server = server;
        this.submissions = submissions;
    }

    /// Once all that was posted before is shown, posts for a while, and gives the nanoseconds of
    /// each event that was asked for, sorted.
    long[] measured(double seconds) {
        server.awaitShown(server.post(submissions.next().text()).required("position").longValue());
        int events = Math.max(ASKED, (int) (seconds * PER_SECOND));
        long begun = System.nanoTime();
        List<Future<Long>> shown = new ArrayList<>();
        List<Future<Long>> others = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < events; number++) {
                long due = begun + number * NANOS;
                boolean asked = number % ASKED == 0;
                LockSupport.parkNanos(due - System.nanoTime());
                if (asked) {
                    shown.add(threads.submit(() -> shown(due)));
                } else {
                    others.add(threads.submit(() -> posted(due)));
                }
            }
        }
        others.forEach(Visibility::done);
        return shown.stream().mapToLong(Visibility::done).sorted().toArray();
    }

    private long posted(long due) {
        server.post(submissions.next().text());
        return System.nanoTime() - due;
    }

    private long shown(long due) {
        Submissions.Submission sent = submissions.next();
        JsonNode answer = server.post(sent.text());
        String chronology =
                server.chronology(sent.caseId(), answer.required("position").longValue());
        if (!chronology.contains(answer.required("entryId").stringValue())) {
            throw new IllegalStateException("the chronology does not show what it has reached");
        }
        return System.nanoTime() - due;
    }

    private static long done(Future<Long> part) {
        try {
            return part.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a post failed", failed.getCause());
        }
    }
}

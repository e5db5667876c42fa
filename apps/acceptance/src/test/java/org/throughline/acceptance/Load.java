package org.throughline.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.node.ObjectNode;

/// Agencies that post, each event until somebody answers for it, as their clients do. They take 503
/// and no answer at all for a reason to send again, and anything else for a fault of the program.
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final List<Integer> LATER = List.of(502, 503);

    private final List<OpenCase> cases;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private long last;
    private long longest;

    Load(List<OpenCase> cases) {
        this.cases = cases;
    }

    void begin() {
        over.set(false);
        last = System.nanoTime();
        longest = 0;
        for (int poster = 0; poster < RunningServer.AGENCIES.size(); poster++) {
            String agency = RunningServer.AGENCIES.get(poster);
            OpenCase target = cases.get(poster % cases.size());
            threads.add(
                    Thread.ofVirtual()
                            .uncaughtExceptionHandler((_, fault) -> faults.add(fault))
                            .start(() -> post(agency, target)));
        }
    }

    private void post(String agency, OpenCase target) {
        Http http = target.server().as(agency);
        while (!over.get()) {
            int number = numbers.incrementAndGet();
            ObjectNode event = Events.contact(agency, target.id(), "contact number " + number);
            Events.named("load-" + number, event);
            Until.holds("an answer", PATIENCE, () -> answered(http, event));
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean answered(Http http, ObjectNode event) {
        try {
            byte[] body = event.toString().getBytes(StandardCharsets.UTF_8);
            Answer answer =
                    http.sendOnce("POST", "/api/v1/events", body, "Content-Type", Http.EVENT);
            if (answer.status() == 200 || answer.status() == 201) {
                keep(Json.text(answer.json(), "eventId"));
                return true;
            }
            if (!LATER.contains(answer.status())) {
                throw new AssertionError(answer.toString());
            }
            refused.incrementAndGet();
        } catch (IOException _) {
            // it is sent again
        }
        LockSupport.parkNanos(PAUSE);
        return false;
    }

    private synchronized void keep(String eventId) {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
        acknowledged.add(eventId);
    }

    /// Waits until so many more are answered for.
    void awaitMore(int count) {
        int wanted = acknowledged.size() + count;
        Until.holds("posts", PATIENCE, () -> acknowledged.size() >= wanted || !faults.isEmpty());
        check();
    }

    /// Waits until so many more are told to come again later.
    void awaitRefused(int count) {
        int wanted = refused.get() + count;
        Until.holds("refusals", PATIENCE, () -> refused.get() >= wanted || !faults.isEmpty());
        check();
    }

    /// Waits until everything that was begun is answered for.
    void end() throws InterruptedException {
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
        check();
    }

    private void check() {
        Throwable fault = faults.peek();
        if (fault != null) {
            throw new AssertionError("a post was refused", fault);
        }
    }

    /// The ids that were answered for, in order, since the first begin.
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// The longest time without an answer since the last begin.
    synchronized Duration silence() {
        return Duration.ofNanos(longest);
    }
}

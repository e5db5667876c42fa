package org.throughline.acceptance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A client that posts from several threads and writes each acknowledged event id into a file of
/// its own before it goes on.
final class Load implements AutoCloseable {

    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<OpenCase> cases;
    private final Path file;
    private final BufferedWriter acknowledged;
    private final Queue<ObjectNode> unknown = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    Load(List<OpenCase> cases, Path file) throws IOException {
        this.cases = cases;
        this.file = file;
        this.acknowledged = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /// Starts to post; each thread goes on until it gets no answer.
    void begin() {
        answers.set(0);
        for (int i = 0; i < THREADS; i++) {
            String agency = RunningServer.AGENCIES.get(i % RunningServer.AGENCIES.size());
            OpenCase target = cases.get(i % cases.size());
            threads.add(
                    Thread.ofVirtual()
                            .uncaughtExceptionHandler((_, fault) -> faults.add(fault))
                            .start(() -> post(agency, target)));
        }
    }

    private void post(String agency, OpenCase target) {
        boolean answered = true;
        while (answered) {
            int number = attempts.incrementAndGet();
            ObjectNode event = Events.contact(agency, target.id(), "contact number " + number);
            Events.named("load-" + number, event);
            try {
                send(event, 201);
            } catch (IOException _) {
                unknown.add(event);
                answered = false;
            }
        }
    }

    private void send(ObjectNode event, int... good) throws IOException {
        String agency = Json.text(event, "source").substring("urn:agency:".length());
        byte[] body = event.toString().getBytes(StandardCharsets.UTF_8);
        Answer answer =
                cases.getFirst()
                        .server()
                        .as(agency)
                        .sendOnce("POST", "/api/v1/events", body, "Content-Type", Http.EVENT);
        for (int status : good) {
            if (answer.status() == status) {
                keep(Json.text(answer.json(), "eventId"));
                return;
            }
        }
        throw new AssertionError(answer.toString());
    }

    private synchronized void keep(String eventId) throws IOException {
        acknowledged.write(eventId + "\n");
        acknowledged.flush();
        answers.incrementAndGet();
    }

    /// Waits until so many posts were answered since [#begin].
    void awaitAnswers(int count) {
        Until.holds(count + " answers", PATIENCE, () -> answers.get() >= count || fault() != null);
        check();
    }

    /// Waits until every thread has found that nobody answers.
    void awaitEnd() {
        for (Thread thread : threads) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        threads.clear();
        check();
    }

    private @Nullable Throwable fault() {
        return faults.peek();
    }

    private void check() {
        Throwable fault = fault();
        if (fault != null) {
            throw new AssertionError("a post was refused", fault);
        }
    }

    /// Sends again what got no answer.
    ///
    /// @return how many there were
    int sendUnknownAgain() {
        int sent = 0;
        for (ObjectNode event = unknown.poll(); event != null; event = unknown.poll()) {
            try {
                send(event, 200, 201);
                sent++;
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
        return sent;
    }

    List<String> acknowledged() throws IOException {
        return Files.readAllLines(file);
    }

    int attempts() {
        return attempts.get();
    }

    @Override
    public void close() throws IOException {
        acknowledged.close();
    }
}

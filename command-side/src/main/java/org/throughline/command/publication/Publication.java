package org.throughline.command.publication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.Published;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.EventCodec;

/// Publishes the log to [Published#TOPIC], each event once and in order of position. One node of a
/// log does so at a time. After any trouble it begins anew behind the last record that was
/// committed: a producer with the same transactional id ends what an older one had begun and locks
/// it out.
public final class Publication implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
    private static final int LOT = 500;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final EventSource log;
    private final LogMessages messages;
    private final KafkaSettings settings;
    private final Leadership leadership;
    private final String transactionalId;
    private final Semaphore appended = new Semaphore(0);
    private volatile long position;
    private @Nullable Thread thread;

    public Publication(
            EventSource log,
            EventCodec codec,
            Origin origin,
            KafkaSettings settings,
            Leadership leadership) {
        this.log = log;
        this.messages = new LogMessages(codec, origin);
        this.settings = settings;
        this.leadership = leadership;
        this.transactionalId = "throughline-log-" + origin.text();
    }

    /// How far this node has published, as far as it knows; 0 if another node does.
    public long position() {
        return position;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("publication").start(this::run);
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
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception problem) {
            throw new IllegalStateException("the publication did not close", problem);
        }
    }

    private void attempt() throws InterruptedException {
        try {
            if (leadership.hold()) {
                new Topics(settings).one(Published.TOPIC);
                publish();
            }
        } catch (RuntimeException problem) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn(
                        "the log is not published for now: {}", problem.getClass().getSimpleName());
            }
        } finally {
            position = 0;
        }
    }

    private void publish() throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings.producer(transactionalId))) {
            producer.initTransactions();
            position = new LastPublished(settings).position();
            while (leadership.hold()) {
                List<RecordedEvent> rows = log.readAfter(Position.of(position), LOT);
                if (rows.isEmpty()) {
                    boolean _ = appended.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                    appended.drainPermits();
                } else {
                    send(producer, rows);
                }
            }
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, List<RecordedEvent> rows) {
        long next = position + 1;
        for (RecordedEvent row : rows) {
            if (row.position().value() != next++) {
                throw new KafkaException("the log has a gap: nothing beyond it is published");
            }
        }
        producer.beginTransaction();
        for (RecordedEvent row : rows) {
            Future<RecordMetadata> _ =
                    producer.send(messages.of(row)); // the commit fails if this does
        }
        producer.commitTransaction();
        position = rows.getLast().position().value();
    }
}

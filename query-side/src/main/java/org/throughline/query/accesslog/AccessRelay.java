package org.throughline.query.accesslog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tells the ledger of looks. A look goes from the list of those that wait only once the command
/// side has answered for it, and there each is recorded once: whatever dies in between, no look is
/// lost and none is told twice. Reads do not wait for any of this.
public final class AccessRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRelay.class);

    private static final int MOST = 200;
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final String NOT_VALID = "not-valid";

    private final LookTable table;
    private final LedgerOfLooks ledger;
    private @Nullable Thread worker;

    public AccessRelay(LookTable table, LedgerOfLooks ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    private void work() {
        Duration pause = LOOK_AGAIN;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                pause = step(pause);
                if (!pause.isZero()) {
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// How long to wait before the next step: not at all while there is more, longer each time
    /// nothing can be told.
    private Duration step(Duration before) throws InterruptedException {
        try {
            List<LookTable.Row> rows = table.pending(MOST);
            if (rows.isEmpty()) {
                return LOOK_AGAIN;
            }
            List<LookTable.Row> batch = batch(rows);
            Optional<List<String>> results = ledger.send(json(batch));
            if (results.isEmpty() || results.get().size() != batch.size()) {
                return longer(before);
            }
            long wrong = results.get().stream().filter(NOT_VALID::equals).count();
            if (wrong > 0) {
                LOG.error("the ledger took {} looks for none; they stay in the table", wrong);
            }
            table.answeredFor(batch.stream().map(LookTable.Row::ordinal).toList());
            return batch.size() < rows.size() || rows.size() == MOST ? Duration.ZERO : LOOK_AGAIN;
        } catch (DataAccessException fault) {
            LOG.warn("looks cannot be read now: {}", fault.getClass().getSimpleName());
            return longer(before);
        }
    }

    private static Duration longer(Duration before) {
        Duration doubled = before.isZero() ? LOOK_AGAIN : before.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /// As many of the first rows as one request takes; at least one.
    private static List<LookTable.Row> batch(List<LookTable.Row> rows) {
        List<LookTable.Row> batch = new ArrayList<>();
        int bytes = 0;
        for (LookTable.Row row : rows) {
            bytes += row.look().toString().length();
            if (!batch.isEmpty() && bytes > MOST_BYTES) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private static byte[] json(List<LookTable.Row> rows) {
        ArrayNode looks = JsonNodeFactory.instance.arrayNode();
        for (LookTable.Row row : rows) {
            ObjectNode data = row.look().deepCopy();
            data.put("account", Objects.requireNonNullElse(row.account(), ""));
            looks.addObject()
                    .put("id", row.id().toString())
                    .put("case", Objects.requireNonNull(row.caseId()).text())
                    .set("data", data);
        }
        return looks.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void start() {
        if (worker == null) {
            worker = Thread.ofVirtual().name("access-relay").start(this::work);
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}

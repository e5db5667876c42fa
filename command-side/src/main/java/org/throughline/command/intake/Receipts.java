package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.throughline.command.ledger.Ledger;
import org.throughline.ledger.Receipt;
import org.throughline.schema.cases.EventId;

/// Receipts for those who wait for them.
final class Receipts {

    private static final long SHORTEST_MILLIS = 20;
    private static final long LONGEST_MILLIS = 200;

    private final Ledger ledger;

    Receipts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Puts into each answer its receipt. With the integrator down or slow, into none.
    ///
    /// @param seconds for how long; 0 if nobody waits
    /// @return whether all have theirs
    boolean await(int seconds, List<Result.Done> answers) {
        if (seconds == 0 || answers.isEmpty()) {
            return false;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long pause = SHORTEST_MILLIS;
        // what comes twice in a batch has equal answers
        IdentityHashMap<Result.Done, Receipt> found = new IdentityHashMap<>();
        while (!findAll(answers, found)) {
            if (System.nanoTime() > deadline || !rest(pause)) {
                return false;
            }
            pause = Math.min(2 * pause, LONGEST_MILLIS);
        }
        found.forEach(
                (done, receipt) -> done.answer().put("proof", new String(receipt.bytes(), UTF_8)));
        return true;
    }

    private boolean findAll(
            List<Result.Done> answers, IdentityHashMap<Result.Done, Receipt> found) {
        for (Result.Done done : answers.reversed()) {
            EventId event = EventId.of(done.answer().path("eventId").stringValue(""));
            if (!found.containsKey(done)) {
                if (!(ledger.receipt(event) instanceof Ledger.Proved.Yes(Receipt receipt))) {
                    return false;
                }
                found.put(done, receipt);
            }
        }
        return true;
    }

    private static boolean rest(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

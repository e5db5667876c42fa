package org.throughline.command.asking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// What many callers want to know of one table, asked with one question: those who come while one
/// is under way are answered by the next. Nothing is kept: each answer was asked for after its
/// caller came, so it is as fresh as if the caller had asked alone.
///
/// @param <K> what is asked for
/// @param <A> what is said of it
public final class SharedQuestions<K, A> {

    private final String name;
    private final int most;
    private final Duration patience;
    private final Function<Set<K>, Map<K, A>> asking;
    private final Queue<Asked<K, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /// @param name of the threads that ask
    /// @param most keys of one question, unless one caller wants more
    /// @param patience for how long a caller waits
    /// @param asking gives what there is; no key has more than one answer
    public SharedQuestions(
            String name, int most, Duration patience, Function<Set<K>, Map<K, A>> asking) {
        this.name = name;
        this.most = most;
        this.patience = patience;
        this.asking = asking;
    }

    private record Asked<K, A>(Set<K> keys, CompletableFuture<Map<K, A>> answer) {}

    /// What there is for these keys; nothing for the others.
    ///
    /// @throws TimeoutException if there is no answer in time
    /// @throws RuntimeException if asking failed, the same one for all who asked together
    public Map<K, A> of(Set<K> keys) throws InterruptedException, TimeoutException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Asked<K, A> asked = new Asked<>(Set.copyOf(keys), new CompletableFuture<>());
        waiting.add(asked);
        work();
        try {
            return asked.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed);
        } finally {
            boolean _ = asked.answer().cancel(false); // so that nobody asks for one who has left
        }
    }

    /// How many callers no question has taken up yet.
    int waiting() {
        return waiting.size();
    }

    /// A thread of its own: a caller that is interrupted takes no others with it.
    private void work() {
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name(name).start(this::drain);
        }
    }

    private void drain() {
        try {
            for (List<Asked<K, A>> round = round(); !round.isEmpty(); round = round()) {
                answer(round);
            }
        } finally {
            working.set(false);
        }
        if (!waiting.isEmpty()) {
            work();
        }
    }

    private List<Asked<K, A>> round() {
        List<Asked<K, A>> round = new ArrayList<>();
        for (int keys = 0; keys < most; ) {
            Asked<K, A> asked = waiting.poll();
            if (asked == null) {
                break;
            }
            if (!asked.answer().isDone()) {
                round.add(asked);
                keys += asked.keys().size();
            }
        }
        return round;
    }

    private void answer(List<Asked<K, A>> round) {
        try {
            Set<K> keys = new HashSet<>();
            round.forEach(asked -> keys.addAll(asked.keys()));
            Map<K, A> found = asking.apply(keys);
            round.forEach(asked -> asked.answer().complete(part(found, asked.keys())));
        } catch (RuntimeException | Error reason) {
            round.forEach(asked -> asked.answer().completeExceptionally(reason));
        }
    }

    private static <K, A> Map<K, A> part(Map<K, A> found, Set<K> keys) {
        Map<K, A> part = new HashMap<>();
        for (K key : keys) {
            A answer = found.get(key);
            if (answer != null) {
                part.put(key, answer);
            }
        }
        return part;
    }
}

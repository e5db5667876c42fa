package org.throughline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Groups events by account and keeps the order within each subject: a subject waits in one group
/// at a time, and an event that is not about a case waits for all before it and lets none pass.
final class Batcher {
    private final Consumer<Batch> outlet;
    private final Map<String, List<EventLine>> waiting = new LinkedHashMap<>();
    private final Map<String, String> accountOfSubject = new HashMap<>();

    Batcher(Consumer<Batch> outlet) {
        this.outlet = outlet;
    }

    void add(String account, EventLine line) {
        if (!line.ofCase()) {
            flush();
            outlet.accept(new Batch(account, List.of(line)));
            return;
        }
        var other = accountOfSubject.get(line.subject());
        if (other != null && !other.equals(account)) {
            flush(other);
        }
        accountOfSubject.put(line.subject(), account);
        var group = waiting.computeIfAbsent(account, _ -> new ArrayList<>());
        group.add(line);
        if (group.size() == Batch.LIMIT) {
            flush(account);
        }
    }

    /// Lets everything go.
    void flush() {
        List.copyOf(waiting.keySet()).forEach(this::flush);
    }

    private void flush(String account) {
        var group = waiting.remove(account);
        if (group != null) {
            accountOfSubject.values().removeIf(account::equals);
            outlet.accept(new Batch(account, List.copyOf(group)));
        }
    }
}

package org.throughline.command.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A table in memory, which can be out of reach for some calls.
final class MemoryStaging implements Staging {

    static final String PLANTED = "qzplanted in a message";

    final Map<UUID, byte[]> files = new ConcurrentHashMap<>();
    private final Map<UUID, String> agencies = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> times = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    void failOnce() {
        failures.incrementAndGet();
    }

    private void reach() {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException(PLANTED);
        }
    }

    String text() {
        StringBuilder all = new StringBuilder();
        files.values().forEach(file -> all.append(new String(file, StandardCharsets.ISO_8859_1)));
        return all.toString();
    }

    @Override
    public void put(UUID id, String agency, Instant at, byte[] sealed) {
        reach();
        files.put(id, sealed);
        agencies.put(id, agency);
        times.put(id, at);
    }

    @Override
    public byte[] get(UUID id) {
        reach();
        return Objects.requireNonNull(files.get(id)).clone();
    }

    @Override
    public boolean holds(UUID id, String agency) {
        reach();
        return files.containsKey(id) && agency.equals(agencies.get(id));
    }

    @Override
    public void remove(UUID id) {
        reach();
        files.remove(id);
    }

    @Override
    public void removeBefore(Instant time) {
        reach();
        files.keySet().removeIf(id -> Objects.requireNonNull(times.get(id)).isBefore(time));
    }
}

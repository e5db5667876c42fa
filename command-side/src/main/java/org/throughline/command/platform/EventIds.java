package org.throughline.command.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.throughline.command.intake.NewIds;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;

/// New identifiers. Event ids are UUIDv7 (RFC 9562 §5.7) that rise within this process: what the
/// clock does not tell apart a counter does (§6.2, method 1).
public final class EventIds implements NewIds {

    private static final int COUNTER_BITS = 12;
    private static final int COUNTER_END = 1 << COUNTER_BITS;
    private static final int TRACE_BYTES = 16;

    private final InstantSource clock;
    private final SecureRandom random;
    private long millis;
    private int counter;

    /// @param clock whose milliseconds stand in front
    public EventIds(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized EventId event() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            counter = random.nextInt(COUNTER_END / 2);
        } else if (++counter == COUNTER_END) {
            millis++;
            counter = 0;
        }
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new EventId(new UUID(high, low));
    }

    @Override
    public CaseId openedCase() {
        long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new CaseId(new UUID(high, low));
    }

    @Override
    public String trace() {
        byte[] bytes = new byte[TRACE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package org.throughline.query.platform;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/// UUIDv7 (RFC 9562 §5.7): ids that rise with time, to the millisecond.
final class RisingIds implements Supplier<UUID> {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    RisingIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

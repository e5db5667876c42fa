package org.throughline.standalone.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/// A steady rate and how much may come at once.
///
/// @param burst also the most that was saved up
/// @param each the time in which that many come again
record Rate(String name, long burst, long refill, Duration each) {

    static Rate perSecond(String name, long number, long burst) {
        return new Rate(name, burst, number, Duration.ofSeconds(1));
    }

    static Rate perMinute(String name, long number) {
        return new Rate(name, number, number, Duration.ofMinutes(1));
    }

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, each))
                .build();
    }

    /// For the field `RateLimit-Policy`: `burst` in the seconds in which all of it comes again.
    String policy() {
        long seconds = Math.max(1, burst * each.toSeconds() / refill);
        return "\"%s\";q=%d;w=%d".formatted(name, burst, seconds);
    }
}

package org.throughline.command.keyring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For how long copies of the keys are kept outside this program's reach.
///
/// @param days at most, 0 if no copy is ever made; null if nobody has said so
public record KeyBackups(@Nullable Integer days) {

    public KeyBackups {
        if (days != null && days < 0) {
            throw new IllegalArgumentException("copies of keys are kept for 0 days or more");
        }
    }

    /// When the last copy is gone that has a key destroyed at that time; empty if nobody knows.
    public Optional<Instant> expired(Instant destroyed) {
        return Optional.ofNullable(days).map(kept -> destroyed.plus(Duration.ofDays(kept)));
    }
}

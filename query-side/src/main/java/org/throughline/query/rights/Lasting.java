package org.throughline.query.rights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Whether what lasts from one time to another has begun and is over. Somebody stated it, so it
/// stands unless its dates say otherwise for certain; a date as an end includes its day.
final class Lasting {

    private Lasting() {}

    static boolean begun(When since, Instant now) {
        return since.begunBy(now) != Truth.NO;
    }

    static boolean over(@Nullable When until, Instant now) {
        return until != null && until.overBy(now) == Truth.YES;
    }
}

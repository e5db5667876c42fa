package org.throughline.standalone.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is left to each of many, of whom those who asked last are remembered.
final class Allowances {

    /// Enough for every worker of a county, little enough for the memory.
    static final int MOST = 10_000;

    private final Rate rate;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    Allowances(Rate rate) {
        this.rate = rate;
    }

    Rate rate() {
        return rate;
    }

    ConsumptionProbe take(String who) {
        return bucket(who).tryConsumeAndReturnRemaining(1);
    }

    void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            Bucket bucket = buckets.computeIfAbsent(who, _ -> rate.bucket());
            if (buckets.size() > MOST) {
                buckets.remove(buckets.keySet().iterator().next());
            }
            return bucket;
        }
    }
}

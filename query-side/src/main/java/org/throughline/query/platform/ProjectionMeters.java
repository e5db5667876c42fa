package org.throughline.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.throughline.query.feed.Lags;
import org.throughline.query.feed.Lags.Lag;

/// How far each projection is behind, as numbers to watch: `throughline.projection.*`, with the
/// name of the projection as the only tag. All numbers of one look are of the same second.
final class ProjectionMeters implements MeterBinder {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Lags lags;
    private List<Lag> latest = List.of();
    private long read = System.nanoTime() - FRESH;

    ProjectionMeters(Lags lags) {
        this.lags = lags;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String projection : lags.names()) {
            gauge(registry, projection, "lag.events", Lag::events);
            gauge(registry, projection, "lag.seconds", Lag::seconds);
            gauge(registry, projection, "stopped", lag -> lag.stopped() ? 1 : 0);
            gauge(registry, projection, "left.out.cases", Lag::leftOut);
        }
    }

    private void gauge(
            MeterRegistry registry, String projection, String what, ToDoubleFunction<Lag> value) {
        Gauge.builder("throughline.projection." + what, () -> value.applyAsDouble(of(projection)))
                .tag("projection", projection)
                .register(registry);
    }

    private synchronized Lag of(String projection) {
        if (System.nanoTime() - read >= FRESH) {
            latest = lags.all();
            read = System.nanoTime();
        }
        return latest.stream()
                .filter(lag -> lag.projection().equals(projection))
                .findFirst()
                .orElseThrow();
    }
}

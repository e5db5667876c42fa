package org.throughline.command.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.throughline.command.ledger.WitnessState;
import org.throughline.command.ledger.WitnessState.Standing;
import org.throughline.command.ledger.Witnesses;

/// What each witness makes of the log, as numbers to watch: `throughline.witness.*`, with its name
/// as the only tag.
final class WitnessMeters implements MeterBinder {

    private final Witnesses witnesses;

    WitnessMeters(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (WitnessState witness : witnesses.states()) {
            gauge(registry, witness.name(), "size", WitnessState::size);
            gauge(registry, witness.name(), "refuses", state -> is(state, Standing.REFUSES));
            gauge(registry, witness.name(), "silent", state -> is(state, Standing.SILENT));
        }
    }

    private static double is(WitnessState state, Standing standing) {
        return state.standing() == standing ? 1 : 0;
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String what,
            ToDoubleFunction<WitnessState> value) {
        Gauge.builder("throughline.witness." + what, () -> value.applyAsDouble(of(name)))
                .tag("witness", name)
                .register(registry);
    }

    private WitnessState of(String name) {
        return witnesses.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.throughline.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.VerifierKey;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.system.LogKeysChanged;

/// The keys of the log, as a consistency boundary: each change follows from the one before it.
public final class KeyRegister {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable StreamId stream;

    private List<VerifierKey> keys = List.of();

    /// For Axon.
    KeyRegister() {}

    /// Nothing is recorded if another change was first.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ChangeLogKeys command) {
        Submitted change = command.change();
        if (!(change.event() instanceof LogKeysChanged(KeyChange keysChanged))
                || !keysChanged.unsigned().isEmpty()
                || !(keys.isEmpty() || keysChanged.from().equals(keys))) {
            return new Outcome.Recorded(List.of());
        }
        apply(change);
        return new Outcome.Recorded(List.of(change.eventId()));
    }

    @EventSourcingHandler
    void on(Submitted submitted) {
        stream = submitted.stream();
        if (submitted.event() instanceof LogKeysChanged(KeyChange change)) {
            keys = change.to();
        }
    }
}

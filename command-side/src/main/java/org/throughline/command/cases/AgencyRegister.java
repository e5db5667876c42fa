package org.throughline.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.StreamId;

/// The agencies of this record, as a consistency boundary: an id is given once.
public final class AgencyRegister {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Set<AgencyId> registered = new HashSet<>();

    /// For Axon.
    AgencyRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterAgency command) {
        Submitted registration = command.registration();
        if (registered.contains(registration.agency())) {
            return new Outcome.Recorded(List.of());
        }
        apply(registration);
        return new Outcome.Recorded(List.of(registration.eventId()));
    }

    @EventSourcingHandler
    void on(Submitted submitted) {
        stream = submitted.stream();
        if (submitted.event() instanceof AgencyRegistered registered) {
            this.registered.add(registered.id());
        }
    }
}

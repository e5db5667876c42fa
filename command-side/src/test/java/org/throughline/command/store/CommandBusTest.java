package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.store.TestEvents.newStream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Axon's command handling over the engine, wired as the command side wires it: no transaction.
@Tag("server")
class CommandBusTest {

    private static final TestLog LOG = new TestLog();

    record Note(@TargetAggregateIdentifier String notebook, String text) {}

    @SuppressWarnings("unused") // Axon calls it
    static class Notebook {

        @AggregateIdentifier private String id = "";
        private int notes;

        Notebook() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Note note) {
            if (id.isEmpty()) {
                id = note.notebook();
            }
            AggregateLifecycle.apply(note.notebook() + " " + note.text());
            return notes;
        }

        @EventSourcingHandler
        void on(String event) {
            id = event.substring(0, event.indexOf(' '));
            notes++;
        }
    }

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    @Timeout(120)
    void aThousandCommandsFinishOnFourConnections() throws Exception {
        Configuration node = node();
        List<Future<?>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1024; i++) {
                callers.add(threads.submit(() -> send(node, new Note(newStream(), "first"))));
            }
        }
        for (Future<?> caller : callers) {
            caller.get(1, TimeUnit.SECONDS);
        }
        assertThat(LOG.number("SELECT max(position) FROM event")).isEqualTo(1024);
        node.shutdown();
    }

    @Test
    @Timeout(120)
    void twoNodesWriteToOneStreamAndLoseNothing() throws Exception {
        List<Configuration> nodes = List.of(node(), node());
        String notebook = newStream();
        List<Future<?>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                Configuration node = nodes.get(i % 2);
                Note note = new Note(notebook, "note " + i);
                callers.add(threads.submit(() -> sendUntilIn(node, note)));
            }
        }
        for (Future<?> caller : callers) {
            caller.get(1, TimeUnit.SECONDS);
        }
        assertThat(LOG.number("SELECT count(DISTINCT public) FROM event")).isEqualTo(100);
        assertThat(LOG.number("SELECT max(seq) FROM event")).isEqualTo(99);
        nodes.forEach(Configuration::shutdown);
    }

    /// A writer that lost its place loads again; the other node can win only so often in a row.
    private static int sendUntilIn(Configuration node, Note note) {
        for (int i = 0; i < 1000; i++) {
            try {
                return send(node, note);
            } catch (ConcurrencyException | AggregateStreamCreationException _) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("lost every round");
    }

    private static int send(Configuration node, Note note) {
        CommandGateway gateway = node.commandGateway();
        Integer notes = gateway.sendAndWait(note);
        return notes;
    }

    private static Configuration node() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(
                        _ ->
                                SimpleCommandBus.builder()
                                        .transactionManager(NoTransactionManager.INSTANCE)
                                        .build())
                .configureEventStore(
                        _ ->
                                EmbeddedEventStore.builder()
                                        .storageEngine(LOG.engine().build())
                                        .build())
                .configureSerializer(_ -> DecodedSerializer.INSTANCE)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Notebook.class))
                .start();
    }
}

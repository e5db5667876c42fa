package org.throughline.command.platform;

import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.throughline.command.cases.AgencyRegister;
import org.throughline.command.cases.CaseCommand;
import org.throughline.command.cases.CaseFile;
import org.throughline.command.cases.Cases;
import org.throughline.command.cases.KeyRegister;
import org.throughline.command.store.PostgresEventStorageEngine;
import org.throughline.schema.cases.StreamId;

/// Axon as the command side uses it. The command bus has no transaction: an append is one of its
/// own, and commands that wait for it hold no connection meanwhile.
final class CaseHandling {

    private static final int MOST_CASES = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 64;

    private CaseHandling() {}

    static Configuration start(PostgresEventStorageEngine engine) {
        // Axon asks its maker for updates, and advertises, unless told not to.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Configuration axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureCommandBus(
                                _ ->
                                        SimpleCommandBus.builder()
                                                .transactionManager(NoTransactionManager.INSTANCE)
                                                .build())
                        .configureEventStore(_ -> StreamingEventStore.over(engine))
                        .configureSerializer(_ -> engine.getEventSerializer())
                        .registerComponent(Cache.class, _ -> new BoundedCache(MOST_CASES))
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(CaseFile.class)
                                        .configureCache(c -> c.getComponent(Cache.class)))
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(AgencyRegister.class))
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(KeyRegister.class))
                        .buildConfiguration();
        axon.start();
        return axon;
    }

    static Cases cases(Configuration axon) {
        AggregateAnnotationCommandHandler<CaseFile> handler =
                AggregateAnnotationCommandHandler.<CaseFile>builder()
                        .aggregateType(CaseFile.class)
                        .repository(axon.repository(CaseFile.class))
                        .commandTargetResolver(CaseHandling::target)
                        .build();
        return new Cases(handler, axon.getComponent(Cache.class), CaseHandling::pause);
    }

    /// As Axon's own would find it, by looking at the class for each command.
    private static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        StreamId stream = ((CaseCommand) command.getPayload()).stream();
        return new VersionedAggregateIdentifier(stream, null);
    }

    /// Apart from each other, so that two nodes do not meet again and again.
    private static void pause(int attempt) throws InterruptedException {
        int most = Math.min(LONGEST_PAUSE_MILLIS, 1 << Math.min(attempt, 10));
        Thread.sleep(ThreadLocalRandom.current().nextInt(1, most + 1));
    }
}

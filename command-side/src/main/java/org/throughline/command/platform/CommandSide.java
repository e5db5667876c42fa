package org.throughline.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.throughline.command.imports.Imports;
import org.throughline.command.imports.Recording;
import org.throughline.command.intake.Foundation;
import org.throughline.command.intake.Intake;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.KeyBackups;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.store.AppendSignal;
import org.throughline.command.store.EventRows;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.command.store.PostgresEventStorageEngine;
import org.throughline.command.store.StagedFiles;
import org.throughline.ledger.Origin;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;

/// The command side, declared bean by bean; nothing here is found by scanning. Beans that another
/// side might have too are not candidates for injection by type.
@org.springframework.context.annotation.Configuration(
        value = "commandSide",
        proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
@EnableWebSecurity
@Import({Intake.class, KafkaWiring.class, KeyringAccess.class, LedgerWiring.class})
public class CommandSide {

    private static final int MINUTES_BETWEEN_SWEEPS = 10;
    private static final int MINUTES_BETWEEN_ERASURES = 1;

    @Bean(defaultCandidate = false)
    HikariDataSource commandDataSource(CommandSettings settings) {
        Databases.migrateEvents(settings.command().db());
        return Databases.pool("events", settings.command().db());
    }

    @Bean(defaultCandidate = false)
    Clock commandClock() {
        return Clock.systemUTC();
    }

    @Bean
    AppendSignal commandAppendSignal(CommandSettings settings) {
        return AppendSignal.listening(Databases.dedicated(settings.command().db()));
    }

    @Bean
    LogDatabase commandLogDatabase(
            @Qualifier("commandDataSource") DataSource pool, CommandSettings settings) {
        return new LogDatabase(pool, settings.command().db().connections());
    }

    /// The log, for readers.
    @Bean
    PostgresEventSource commandEventSource(LogDatabase database, AppendSignal signal) {
        return new PostgresEventSource(database, signal);
    }

    @Bean(defaultCandidate = false)
    EventCodec commandEventCodec() {
        return new EventCodec(EventCatalog.standard());
    }

    @Bean
    PostgresEventStorageEngine commandEngine(
            LogDatabase database,
            AppendSignal signal,
            Keyring keyring,
            @Qualifier("commandEventCodec") EventCodec codec) {
        return PostgresEventStorageEngine.over(database, new LogRowCodec(codec, keyring), signal)
                .build();
    }

    @Bean(destroyMethod = "shutdown")
    Configuration commandAxon(PostgresEventStorageEngine engine) {
        return CaseHandling.start(engine);
    }

    @Bean
    Foundation commandFoundation(
            @Qualifier("commandEventCodec") EventCodec codec,
            PostgresEventSource log,
            LogDatabase database,
            PostgresEventStorageEngine engine,
            Keyring keyring,
            @Qualifier("commandAxon") Configuration axon,
            @Qualifier("commandClock") Clock clock,
            @Qualifier("commandRandom") SecureRandom random,
            CommandSettings settings) {
        return new Foundation(
                codec,
                log,
                new EventRows(database),
                stream -> engine.lastSequenceNumberFor(stream.text()).isPresent(),
                Origin.of(settings.origin()),
                keyring,
                keyring.logKey(),
                CaseHandling.cases(axon),
                axon.commandGateway(),
                new LookStreams(axon.eventStore(), clock),
                new EventIds(clock, random),
                clock);
    }

    @Bean
    Erasures commandErasures(
            Keyring keyring, @Qualifier("keyringDataSource") DataSource keyringDatabase) {
        return new Erasures(keyring, keyringDatabase);
    }

    @Bean
    KeyBackups commandKeyBackups(CommandSettings settings) {
        return new KeyBackups(settings.keyring().backupDays());
    }

    /// Carries out what was decided and not carried out, at the start and from time to time.
    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ScheduledExecutorService commandErasureWorker(Erasures erasures, LogDatabase database) {
        ScheduledExecutorService worker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("erasures").factory());
        EventRows rows = new EventRows(database);
        ScheduledFuture<?> _ =
                worker.scheduleWithFixedDelay(
                        () -> erasures.finishQuietly(id -> rows.byEventId(id).isPresent()),
                        0,
                        MINUTES_BETWEEN_ERASURES,
                        TimeUnit.MINUTES);
        return worker;
    }

    /// Does one piece of work of the imports after the other.
    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ScheduledExecutorService commandImportWorker() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("imports").factory());
    }

    @Bean(destroyMethod = "close")
    Imports commandImports(
            Recording recording,
            LogDatabase database,
            @Qualifier("commandClock") Clock clock,
            @Qualifier("commandRandom") SecureRandom random,
            @Qualifier("commandImportWorker") ScheduledExecutorService worker) {
        Imports imports = new Imports(recording, new StagedFiles(database), clock, random, worker);
        ScheduledFuture<?> _ =
                worker.scheduleWithFixedDelay(
                        imports::sweepAll, 0, MINUTES_BETWEEN_SWEEPS, TimeUnit.MINUTES);
        return imports;
    }
}

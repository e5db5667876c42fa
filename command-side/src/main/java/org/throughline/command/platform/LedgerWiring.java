package org.throughline.command.platform;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.command.ledger.Integrator;
import org.throughline.command.ledger.Ledger;
import org.throughline.command.ledger.Witnesses;
import org.throughline.command.publication.Leadership;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Origin;
import org.throughline.schema.EventSource;

/// The ledger: who signs, and what is proved.
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    /// Of the log: `ThrLgSig`.
    private static final long SIGNING = 0x5468_724c_6753_6967L;

    @Bean
    Ledger commandLedger(LogDatabase database, CommandSettings settings) {
        return new Ledger(database, Origin.of(settings.origin()), settings.keyring().dir());
    }

    @Bean
    Integrator commandIntegrator(
            @Qualifier("commandEventSource") EventSource log,
            LogDatabase database,
            CommandSettings settings) {
        Leadership leadership =
                new Leadership(Databases.dedicated(settings.command().db()), SIGNING);
        return new Integrator(
                log, database, Origin.of(settings.origin()), settings.keyring().dir(), leadership);
    }

    @Bean
    Witnesses commandWitnesses(
            Ledger ledger,
            Integrator integrator,
            @Value("${throughline.witnesses:}") String witnesses) {
        return new Witnesses(ledger, integrator, witnesses);
    }

    @Bean
    WitnessMeters commandWitnessMeters(Witnesses witnesses) {
        return new WitnessMeters(witnesses);
    }

    /// Down once something is not as it was signed; where, and nothing of what.
    @Bean
    HealthIndicator ledgerHealth(Integrator integrator) {
        return () ->
                integrator
                        .corruption()
                        .map(where -> Health.down().withDetail("ledger", where).build())
                        .orElseGet(() -> Health.up().build());
    }
}

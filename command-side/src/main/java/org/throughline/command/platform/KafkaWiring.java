package org.throughline.command.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.throughline.command.intake.KafkaIntake;
import org.throughline.command.publication.KafkaSettings;
import org.throughline.command.publication.Leadership;
import org.throughline.command.publication.Publication;
import org.throughline.ledger.Origin;
import org.throughline.schema.EventSource;
import org.throughline.schema.codec.EventCodec;

/// Kafka, if `throughline.kafka` names its servers; the client's own settings are in the file that
/// `throughline.kafka.properties` names.
@Configuration(proxyBeanMethods = false)
@Conditional(KafkaWiring.IfKafka.class)
@Import(KafkaIntake.class)
class KafkaWiring {

    /// Of the log: `ThrLgPub`.
    private static final long PUBLISHING = 0x5468_724c_6750_7562L;

    @Bean
    KafkaSettings commandKafka(Environment environment) {
        String file = environment.getProperty("throughline.kafka.properties", "");
        return new KafkaSettings(
                environment.getRequiredProperty("throughline.kafka"),
                file.isBlank() ? null : Path.of(file));
    }

    @Bean
    Publication commandPublication(
            @Qualifier("commandEventSource") EventSource log,
            @Qualifier("commandEventCodec") EventCodec codec,
            CommandSettings settings,
            KafkaSettings kafka) {
        Leadership leadership =
                new Leadership(Databases.dedicated(settings.command().db()), PUBLISHING);
        return new Publication(log, codec, Origin.of(settings.origin()), kafka, leadership);
    }

    /// Whether servers are named.
    static final class IfKafka implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty("throughline.kafka", "").isBlank();
        }
    }
}

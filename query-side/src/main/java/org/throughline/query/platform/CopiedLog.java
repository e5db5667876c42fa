package org.throughline.query.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.copy.KafkaFeed;
import org.throughline.query.copy.LogCopy;

/// The log of a read side that is a process of its own: a copy in its database, filled from the
/// Kafka servers that `throughline.kafka` names.
@Configuration(proxyBeanMethods = false)
public class CopiedLog {

    /// For Spring.
    public CopiedLog() {}

    @Bean
    LogOverHttp earlierEvents(ObjectProvider<RelayTokens> tokens, Environment environment) {
        return new LogOverHttp(
                () -> CommandAddress.of(environment),
                tokens.getIfAvailable(() -> () -> Looking.inFile(environment)));
    }

    @Bean
    LogCopy logCopy(@Qualifier("queryDataSource") DataSource source, LogOverHttp earlier) {
        return new LogCopy(source, earlier);
    }

    @Bean
    KafkaFeed kafkaFeed(LogCopy copy, LogOverHttp earlier, Environment environment) {
        return new KafkaFeed(copy, settings(environment), earlier);
    }

    /// Down while the copy cannot go on; the kind of the fault, and nothing of what came.
    @Bean
    HealthIndicator logCopyHealth(KafkaFeed feed) {
        return () -> {
            Optional<String> fault = feed.fault();
            return fault.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetail("fault", fault.get()).build();
        };
    }

    private static Map<String, Object> settings(Environment environment) {
        Map<String, Object> settings = new HashMap<>();
        String file = environment.getProperty("throughline.kafka.properties", "");
        if (!file.isBlank()) {
            Properties own = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                own.load(reader);
            } catch (IOException problem) {
                throw new UncheckedIOException("the Kafka properties cannot be read", problem);
            }
            own.stringPropertyNames().forEach(name -> settings.put(name, own.getProperty(name)));
        }
        settings.put("bootstrap.servers", environment.getRequiredProperty("throughline.kafka"));
        return settings;
    }
}

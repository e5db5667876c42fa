package org.throughline.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.command.keyring.KeyNode;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.keyring.KeyringSchema;

/// The keys of all people in the log, for those who seal and those who open. A process that only
/// reads takes this part of the command side and no other.
@Configuration(value = "keyringAccess", proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
public class KeyringAccess {

    private static final int SECONDS_BETWEEN_LOOKS = 2;

    /// For Spring.
    public KeyringAccess() {}

    @Bean(defaultCandidate = false)
    HikariDataSource keyringDataSource(CommandSettings settings) {
        CommandSettings.Db db = settings.keyring().db();
        KeyringSchema.migrate(Databases.owner(db), db.user());
        return Databases.pool("keyring", db);
    }

    @Bean(defaultCandidate = false)
    SecureRandom commandRandom() {
        return new SecureRandom();
    }

    @Bean
    Keyring commandKeyring(
            @Qualifier("keyringDataSource") DataSource database,
            @Qualifier("commandRandom") SecureRandom random,
            CommandSettings settings) {
        CommandSettings.Keyring keyring = settings.keyring();
        return Keyring.open(
                database, keyring.dir(), Optional.ofNullable(keyring.masterKey()), random);
    }

    /// Looks after the keys in memory; a thread that is busy for milliseconds.
    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ScheduledExecutorService keyringWatch() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("keyring").factory());
    }

    @Bean(destroyMethod = "close")
    KeyNode keyNode(
            Keyring keyring,
            @Qualifier("keyringDataSource") DataSource database,
            @Qualifier("keyringWatch") ScheduledExecutorService watch) {
        KeyNode node = KeyNode.join(keyring, database, UUID.randomUUID());
        ScheduledFuture<?> _ =
                watch.scheduleWithFixedDelay(
                        node::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return node;
    }
}

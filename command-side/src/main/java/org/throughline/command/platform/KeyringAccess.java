package org.throughline.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.keyring.KeyringSchema;

/// The keys of all people in the log, for those who seal and those who open. A process that only
/// reads takes this part of the command side and no other.
@Configuration(value = "keyringAccess", proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSettings.class)
public class KeyringAccess {

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
}

package org.throughline.query.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.throughline.query.accesslog.AccessRelay;
import org.throughline.query.accesslog.LookBook;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.casefile.CasefileTable;

/// The access log and its way to the ledger. The relay's token comes from a [RelayTokens], or from
/// the file that `throughline.relay.token-file` names.
@Configuration(proxyBeanMethods = false)
class Looking {

    @Bean
    LookTable lookTable(
            @Qualifier("queryJdbc") JdbcClient database,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions) {
        return new LookTable(database, transactions);
    }

    @Bean
    LookBook lookBook(
            LookTable table, CasefileTable casefile, @Qualifier("queryClock") Clock clock) {
        return new LookBook(table, casefile::isRegistered, clock, new RisingIds(clock));
    }

    @Bean
    AccessRelay accessRelay(
            LookTable table, ObjectProvider<RelayTokens> tokens, Environment environment) {
        RelayTokens found = tokens.getIfAvailable(() -> () -> inFile(environment));
        return new AccessRelay(
                table, new LooksOverHttp(() -> CommandAddress.of(environment), found));
    }

    /// Read anew each time: whoever renews the token just writes the file.
    static Optional<String> inFile(Environment environment) {
        String file = environment.getProperty("throughline.relay.token-file", "");
        try {
            return file.isBlank()
                    ? Optional.empty()
                    : Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

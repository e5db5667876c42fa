package org.throughline.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.throughline.postgres.Login;

/// Connection pools of a fixed size.
final class Pools {

    private Pools() {}

    static HikariDataSource of(Login login, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(120_000);
        return new HikariDataSource(config);
    }
}

package org.throughline.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughline.query.rebuild.Rebuilds;

/// How the query database is reached.
///
/// @param user the role that reads and writes the projections
/// @param owner the role that owns the tables and runs migrations; if absent, `user` does
/// @param connections the most that are open at once
@ConfigurationProperties("throughline.query.db")
public record QueryDatabase(
        String url,
        String user,
        String password,
        @Nullable Owner owner,
        @DefaultValue("10") int connections)
        implements Rebuilds.Database {

    /// The role that owns the tables.
    public record Owner(String user, String password) {

        @Override
        public String toString() {
            return "Owner[" + user + "]";
        }
    }

    HikariDataSource pool() {
        return new HikariDataSource(config("query", connections));
    }

    @Override
    public HikariDataSource pool(String schema) {
        HikariConfig config = config(schema, 1);
        config.addDataSourceProperty("currentSchema", schema + ",public");
        config.addDataSourceProperty("options", "-c synchronous_commit=off");
        return new HikariDataSource(config);
    }

    private HikariConfig config(String name, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        // What projections add in a batch becomes one statement of many rows.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(most);
        return config;
    }

    @Override
    public String app() {
        return user;
    }

    @Override
    public DataSource asOwner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(owner == null ? user : owner.user());
        source.setPassword(owner == null ? password : owner.password());
        return source;
    }

    void migrate() {
        QuerySchema.migrate(asOwner(), user);
    }

    @Override
    public String toString() {
        return "QueryDatabase[" + user + "]";
    }
}

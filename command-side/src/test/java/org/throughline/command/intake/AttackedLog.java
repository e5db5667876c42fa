package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.ledger.DeepCheck;
import org.throughline.command.store.AppendSignal;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.ledger.Origin;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// A log that is complete and signed, made once, to be copied and changed.
final class AttackedLog {

    static final Origin ORIGIN = Origin.of("throughline.local/log");
    static final int EVENTS = 301;
    static final CommandDatabases DATABASES = filled();

    private static final Keyring KEYRING = DATABASES.keyring();

    private AttackedLog() {}

    private static CommandDatabases filled() {
        CommandDatabases databases = new CommandDatabases();
        try (CommandNode node = new CommandNode(databases, 4)) {
            node.register("police", "social-care");
            List<String> cases = List.of(node.open(), node.open(), node.open());
            for (int batch = 0; batch < 8; batch++) {
                List<String> events = new ArrayList<>();
                for (int i = 0; i < 37; i++) {
                    events.add(Events.brief(cases.get((batch + i) % 3)).toString());
                }
                assertThat(posted(node, events)).isEqualTo("wait=10");
            }
        }
        assertThat(databases.number("SELECT max(position) FROM event")).isEqualTo(EVENTS);
        assertThat(databases.number("SELECT max(size) FROM checkpoint")).isEqualTo(EVENTS);
        return databases;
    }

    private static String posted(CommandNode node, List<String> events) {
        return node.post(
                        "/api/v1/events",
                        "agency.police",
                        CommandNode.BATCH,
                        events.toString(),
                        "Prefer",
                        "wait=10")
                .header("Preference-Applied");
    }

    static TestDatabase copy() {
        return TestPostgres.copyOf(DATABASES.events());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static DeepCheck.Result check(DataSource pool) {
        LogDatabase database = new LogDatabase(pool, 2);
        return new DeepCheck(source(pool), database, ORIGIN, DATABASES.keys())
                .run(KEYRING, KEYRING.logKey(), _ -> {});
    }

    static PostgresEventSource source(DataSource pool) {
        return new PostgresEventSource(new LogDatabase(pool, 2), AppendSignal.local());
    }

    static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}

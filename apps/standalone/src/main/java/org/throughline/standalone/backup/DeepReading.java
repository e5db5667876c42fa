package org.throughline.standalone.backup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.throughline.cli.Backups;
import org.throughline.cli.DeepChecks.Checked;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.ledger.DeepCheck;
import org.throughline.command.store.AppendSignal;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.postgres.Login;
import org.throughline.query.platform.ProjectionsAnew;
import org.throughline.query.platform.QueryDatabase;
import org.throughline.standalone.platform.Outside;

/// Reads all that a home stores: the log against what was signed of it, the texts with their keys,
/// and the projections against the log. Nothing of it is changed.
public final class DeepReading {

    private static final int CONNECTIONS = 3;

    private final Holdings home;

    public DeepReading(Holdings home) {
        this.home = home;
    }

    /// Reads it.
    public Checked read(Backups.Steps steps) {
        try (AppendSignal none = AppendSignal.local();
                HikariDataSource events = pool(home.events().app());
                HikariDataSource keys = pool(home.keyring().app())) {
            LogDatabase database = new LogDatabase(events, CONNECTIONS);
            PostgresEventSource log = new PostgresEventSource(database, none);
            Keyring keyring = Keyring.open(keys, home.keys(), home.masterKey(), Outside.random());
            steps.begin("Reading events", log.head().value());
            DeepCheck.Result result =
                    new DeepCheck(log, database, home.origin(), home.keys())
                            .run(keyring, keyring.logKey(), rows -> steps.step((int) rows));
            List<String> found = new ArrayList<>();
            result.findings().forEach(each -> found.add(each.where() + ": " + each.what()));
            if (found.isEmpty()) { // of another log they say nothing
                steps.begin("Comparing projections", -1);
                found.addAll(projections(log));
            }
            return new Checked(result.events(), result.signed(), result.root(), found);
        }
    }

    private List<String> projections(PostgresEventSource log) {
        Login app = home.query().app();
        Login owner = home.query().owner();
        QueryDatabase database =
                new QueryDatabase(
                        app.url(),
                        app.user(),
                        app.password(),
                        new QueryDatabase.Owner(owner.user(), owner.password()),
                        CONNECTIONS);
        return ProjectionsAnew.differences(database, log).stream()
                .map(table -> "table " + table + ": is not what the log makes of it")
                .toList();
    }

    private static HikariDataSource pool(Login login) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("deep");
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}

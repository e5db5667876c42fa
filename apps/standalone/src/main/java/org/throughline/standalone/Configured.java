package org.throughline.standalone;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.throughline.command.platform.CommandSettings;
import org.throughline.ledger.Origin;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;
import org.throughline.query.platform.QueryDatabase;
import org.throughline.standalone.backup.Holdings;

/// The settings that a server on a home would have, without one.
final class Configured {

    private static final Port NONE = new Port(0);

    private Configured() {}

    /// Where everything of the home is, by the same properties from the same places.
    static Holdings holdings(Map<String, String> environment, Home home, Databases databases) {
        StandardEnvironment spring = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(spring);
        spring.getPropertySources()
                .addLast(
                        new PropertiesPropertySource(
                                "standalone",
                                ServerSettings.of(environment, Sides.BOTH, home, NONE, databases)));
        Binder binder = Binder.get(spring);
        CommandSettings command = binder.bindOrCreate("throughline", CommandSettings.class);
        QueryDatabase query = binder.bindOrCreate("throughline.query.db", QueryDatabase.class);
        return new Holdings(
                Origin.of(command.origin()),
                database("throughline_events", command.command().db()),
                database("throughline_keyring", command.keyring().db()),
                database(query),
                command.keyring().dir(),
                Optional.ofNullable(command.keyring().masterKey()),
                home.secrets());
    }

    private static Database database(String name, CommandSettings.Db db) {
        CommandSettings.Owner owner = db.owner();
        Login app = new Login(db.url(), db.user(), db.password());
        return new Database(
                name,
                owner == null ? app : new Login(db.url(), owner.user(), owner.password()),
                app);
    }

    private static Database database(QueryDatabase db) {
        QueryDatabase.Owner owner = db.owner();
        Login app = new Login(db.url(), db.user(), db.password());
        return new Database(
                "throughline_query",
                owner == null ? app : new Login(db.url(), owner.user(), owner.password()),
                app);
    }
}

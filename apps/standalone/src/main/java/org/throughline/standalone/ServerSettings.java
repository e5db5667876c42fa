package org.throughline.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.throughline.cli.Version;

/// Spring's properties, as defaults: whatever is set from outside comes first.
final class ServerSettings {

    private record Usual(String variable, String text) {}

    private static final Map<String, Usual> FOREIGN =
            Map.of(
                    "throughline.audience", new Usual("THROUGHLINE_AUDIENCE", "throughline"),
                    "throughline.claims.roles", new Usual("THROUGHLINE_ROLES_CLAIM", "roles"),
                    "throughline.claims.agency", new Usual("THROUGHLINE_AGENCY_CLAIM", "agency"));

    private static final Map<String, String> AS_GIVEN =
            Map.of(
                    "throughline.keyring.backup-days", "THROUGHLINE_KEY_BACKUP_DAYS",
                    "throughline.limits.requests-per-second", "THROUGHLINE_REQUESTS_PER_SECOND",
                    "throughline.limits.requests-at-once", "THROUGHLINE_REQUESTS_AT_ONCE",
                    "throughline.limits.sign-ins-per-minute", "THROUGHLINE_SIGN_INS_PER_MINUTE");

    private ServerSettings() {}

    static Properties of(
            Map<String, String> environment,
            Sides sides,
            Home home,
            Port port,
            Databases databases) {
        Properties properties = fixed();
        String issuer = issuer(environment);
        if (sides == Sides.COMMAND && issuer.isEmpty()) {
            throw new StartFault(
                    "Set THROUGHLINE_ISSUER: the address of the query side, or of another issuer of tokens.");
        }
        kafka(environment, sides, properties);
        properties.setProperty("server.port", Integer.toString(port.number()));
        properties.setProperty(
                "server.tomcat.basedir", home.temporary().resolve("tomcat").toString());
        properties.setProperty("throughline.local-url", port.url());
        properties.setProperty("throughline.version", Version.TEXT);
        properties.setProperty("throughline.home", home.folder().toString());
        String keys = set(environment, "THROUGHLINE_KEYS");
        properties.setProperty(
                "throughline.keyring.dir", keys.isEmpty() ? home.keys().toString() : keys);
        properties.setProperty("throughline.accounts.built-in", Boolean.toString(issuer.isEmpty()));
        String publicUrl = publicUrl(environment);
        String own = publicUrl.isEmpty() ? port.url() : publicUrl;
        properties.setProperty("throughline.issuer", issuer.isEmpty() ? own : issuer);
        if (!issuer.isEmpty()) {
            foreign(environment, properties);
        }
        put(properties, "throughline.public-url", publicUrl);
        if (!publicUrl.isEmpty()) { // somebody stands in front and says who asks, and how
            properties.setProperty("server.forward-headers-strategy", "native");
        }
        AS_GIVEN.forEach((name, variable) -> put(properties, name, set(environment, variable)));
        databases
                .settings()
                .forEach((name, value) -> properties.setProperty(name, value.toString()));
        return properties;
    }

    /// Sides that are processes of their own meet over Kafka.
    private static void kafka(Map<String, String> environment, Sides sides, Properties properties) {
        put(properties, "throughline.kafka", set(environment, "THROUGHLINE_KAFKA"));
        put(
                properties,
                "throughline.kafka.properties",
                set(environment, "THROUGHLINE_KAFKA_PROPERTIES"));
        put(properties, "throughline.command.url", set(environment, "THROUGHLINE_COMMAND_URL"));
        if (sides != Sides.BOTH && !properties.containsKey("throughline.kafka")) {
            throw new StartFault("Set THROUGHLINE_KAFKA: HOST:PORT of the Kafka servers.");
        }
        if (sides == Sides.QUERY && !properties.containsKey("throughline.command.url")) {
            throw new StartFault("Set THROUGHLINE_COMMAND_URL: the address of the command side.");
        }
    }

    /// `THROUGHLINE_ISSUER`, or nothing: then the accounts are our own.
    static String issuer(Map<String, String> environment) {
        return set(environment, "THROUGHLINE_ISSUER");
    }

    /// What another issuer's tokens have to say, and how people sign in there.
    private static void foreign(Map<String, String> environment, Properties properties) {
        String client = set(environment, "THROUGHLINE_CLIENT_ID");
        properties.setProperty("throughline.sign-in", client.isEmpty() ? "none" : "issuer");
        put(properties, "throughline.sign-in.client-id", client);
        put(properties, "throughline.sign-in.client-secret", clientSecret(environment));
        put(properties, "throughline.sign-in.scope", set(environment, "THROUGHLINE_SCOPE"));
        FOREIGN.forEach(
                (name, usual) -> {
                    String given = set(environment, usual.variable());
                    put(properties, name, given.isEmpty() ? usual.text() : given);
                });
    }

    private static String clientSecret(Map<String, String> environment) {
        String file = set(environment, "THROUGHLINE_CLIENT_SECRET_FILE");
        try {
            return file.isEmpty()
                    ? set(environment, "THROUGHLINE_CLIENT_SECRET")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException _) {
            throw new StartFault("The file of THROUGHLINE_CLIENT_SECRET_FILE cannot be read.");
        }
    }

    private static String publicUrl(Map<String, String> environment) {
        String url = set(environment, "THROUGHLINE_PUBLIC_URL");
        if (!url.isEmpty() && !url.matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
            throw new StartFault(
                    "THROUGHLINE_PUBLIC_URL has the form https://HOST or https://HOST:PORT.");
        }
        return url;
    }

    private static String set(Map<String, String> environment, String variable) {
        return environment.getOrDefault(variable, "").strip();
    }

    private static void put(Properties properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.setProperty(name, value);
        }
    }

    private static Properties fixed() {
        Properties properties = new Properties();
        try (InputStream file = ServerSettings.class.getResourceAsStream("standalone.properties")) {
            if (file == null) {
                throw new IllegalStateException(
                        "standalone.properties is missing from this program");
            }
            properties.load(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }
}

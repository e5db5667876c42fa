package org.throughline.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.throughline.cli.Version;

/// Spring's properties, as defaults: whatever is set from outside comes first.
final class ServerSettings {

    private ServerSettings() {}

    static Properties of(
            Map<String, String> environment, Home home, Port port, Databases databases) {
        Properties properties = fixed();
        String issuer = issuer(environment);
        properties.setProperty("server.port", Integer.toString(port.number()));
        properties.setProperty(
                "server.tomcat.basedir", home.temporary().resolve("tomcat").toString());
        properties.setProperty("throughline.version", Version.TEXT);
        properties.setProperty("throughline.home", home.folder().toString());
        properties.setProperty("throughline.keyring.dir", home.keys().toString());
        properties.setProperty("throughline.accounts.built-in", Boolean.toString(issuer.isEmpty()));
        properties.setProperty("throughline.issuer", issuer.isEmpty() ? port.url() : issuer);
        if (!issuer.isEmpty()) {
            properties.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        }
        databases
                .settings()
                .forEach((name, value) -> properties.setProperty(name, value.toString()));
        return properties;
    }

    /// `THROUGHLINE_ISSUER`, or nothing: then the accounts are our own.
    static String issuer(Map<String, String> environment) {
        return environment.getOrDefault("THROUGHLINE_ISSUER", "").strip();
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

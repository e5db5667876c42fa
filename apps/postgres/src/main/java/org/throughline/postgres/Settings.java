package org.throughline.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The server's configuration file, written anew at each start.
enum Settings {
    /// What is acknowledged is on the disk.
    DURABLE("on"),
    /// For tests only: a crash of the machine may lose everything.
    FORGETFUL("off");

    private final String sync;

    Settings(String sync) {
        this.sync = sync;
    }

    String file(int port) throws IOException {
        try (InputStream template = Settings.class.getResourceAsStream("postgresql.conf")) {
            if (template == null) {
                throw new IOException("postgresql.conf is missing from this program");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{port}", Integer.toString(port))
                    .replace("{sync}", sync);
        }
    }
}

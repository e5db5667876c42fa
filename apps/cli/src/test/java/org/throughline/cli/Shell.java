package org.throughline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs commands against a home of its own, without waiting, and keeps what they print.
final class Shell {
    final Map<String, String> env = new HashMap<>();
    final List<Duration> pauses = new ArrayList<>();
    InputStream in = InputStream.nullInputStream();
    boolean terminal;
    Backups backups = new NoBackups();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// A home with accounts as the server writes them, and the address of that server.
    Shell(Path home, String url) throws IOException {
        env.put("THROUGHLINE_HOME", home.toString());
        Files.writeString(home.resolve("throughline.url"), url + "\n");
        var secrets = home.resolve("secrets");
        Files.createDirectory(
                secrets,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var root = Json.object();
        var accounts = root.putArray("accounts");
        for (var name : List.of("police", "gp", "reviewer")) {
            var account = accounts.addObject().put("name", name).put("secret", FakeServer.SECRET);
            account.putArray("roles").add(name.equals("reviewer") ? "reviewer" : "agency");
            if (!name.equals("reviewer")) {
                account.put("agency", name);
            }
        }
        Files.writeString(secrets.resolve("accounts.json"), root.toString());
        Files.setPosixFilePermissions(
                secrets.resolve("accounts.json"), PosixFilePermissions.fromString("rw-------"));
    }

    int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(
                new Surroundings(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        env,
                        terminal,
                        InstantSource.system(),
                        pauses::add),
                new Cli.Own(
                        Cli.Own.none().loader(),
                        new NoAccountBook(),
                        backups,
                        Cli.Own.none().deep()),
                args);
    }

    void input(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

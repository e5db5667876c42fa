package org.throughline.standalone.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.cli.Cli;
import org.throughline.standalone.StartFault;
import org.throughline.standalone.accounts.Account;
import org.throughline.standalone.accounts.AccountRole;
import org.throughline.standalone.accounts.Accounts;

/// Brings the demo's agencies and cases into a running server, from outside as anybody would: the
/// command line's own token and sender, the public HTTP API. Doing it again changes nothing, and a
/// load that was cut off is completed: `source` and `id` name an event once.
public final class Demo {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final Path home;
    private final Map<String, String> environment;

    private Demo(String url, Path home) {
        this.url = url;
        this.home = home;
        this.environment = Map.of("THROUGHLINE_HOME", home.toString(), "THROUGHLINE_URL", url);
    }

    /// Loads what is missing.
    ///
    /// @param home holds the accounts of the agencies and of the administrator
    /// @param talk is told how it goes
    /// @throws StartFault if the server cannot be reached or does not allow it
    public static Loaded load(String url, Path home, InstantSource clock, PrintStream talk) {
        Demo demo = new Demo(url, home);
        demo.register();
        LocalDate today = LocalDate.ofInstant(clock.instant(), UK);
        Tally tally = new Tally();
        for (DemoFile file : DemoFile.all()) {
            talk.println("Loading " + file.name() + ": " + file.lines().size() + " events");
            tally.add(file, demo.send(file, today));
        }
        Loaded loaded = tally.loaded();
        loaded.refused().forEach(each -> talk.println("Not accepted: " + each));
        return loaded;
    }

    private void register() {
        String bearer = "Bearer " + token();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (DemoAgency agency : DemoAgency.ALL) {
                register(http, bearer, agency);
            }
        } catch (IOException _) {
            throw new StartFault("The demo cannot reach its own server at " + url + ".");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StartFault("Interrupted while the demo was loading.");
        }
    }

    private void register(HttpClient http, String bearer, DemoAgency agency)
            throws IOException, InterruptedException {
        String body = "{\"id\":\"%s\",\"kind\":\"%s\"}".formatted(agency.id(), agency.kindText());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/api/v1/agencies"))
                        .timeout(PATIENCE)
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200 && status != 201) {
            throw new StartFault(
                    "The agency %s was not registered (the server answered %d)."
                            .formatted(agency.id(), status));
        }
    }

    private String token() {
        Spoken spoken = run(InputStream.nullInputStream(), "token", "--as", administrator());
        if (spoken.exit() != 0) {
            throw new StartFault(
                    "The demo gets no token for its administrator. " + spoken.err().strip());
        }
        return spoken.out().strip();
    }

    /// One whose secret is in the home.
    private String administrator() {
        try {
            return Accounts.in(home.resolve("secrets")).all().stream()
                    .filter(account -> account.roles().contains(AccountRole.ADMIN))
                    .filter(account -> account.secret().isPresent())
                    .map(Account::name)
                    .findFirst()
                    .orElse(Accounts.ADMINISTRATOR);
        } catch (IOException _) {
            throw new StartFault("The demo cannot read the accounts of its own home.");
        }
    }

    /// What became of each line, as JSON. Exit code 2 means that some were refused.
    private List<String> send(DemoFile file, LocalDate today) {
        String text =
                file.lines().stream()
                        .map(line -> Days.put(line, today))
                        .collect(Collectors.joining("\n"));
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Spoken spoken = run(in, "events", "send", "-", "--json");
        if (spoken.exit() != 0 && spoken.exit() != 2) {
            throw new StartFault("The demo was not loaded. " + spoken.err().strip());
        }
        return spoken.out().lines().toList();
    }

    private Spoken run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Cli.run(in, stream(out), stream(err), environment, arguments);
        return new Spoken(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// What a command printed. The output may be a token, so this is not shown as a whole.
    private record Spoken(int exit, String out, String err) {
        @Override
        public String toString() {
            return "Spoken[exit=" + exit + "]";
        }
    }
}

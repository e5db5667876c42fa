package org.throughline.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.SignedNote;
import org.throughline.postgres.Folders;

/// `throughline witness` as a process of its own.
final class WitnessProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(1);
    private static final Pattern LISTENS = Pattern.compile("Listens at (http://\\S+)");

    private final String name;
    private final ServerHome home;
    private final Process process;

    private WitnessProcess(String name, ServerHome home, Process process) {
        this.name = name;
        this.home = home;
        this.process = process;
    }

    /// Starts one that reads the leaves of that server as its auditor.
    static WitnessProcess of(RunningServer server, String name, List<String> logKeys)
            throws IOException {
        ServerHome home = server.files();
        Folders.delete(home.beside(name));
        for (String file : List.of("out.log", "err.log")) {
            Files.deleteIfExists(home.beside(name + file));
        }
        List<String> arguments =
                new ArrayList<>(List.of("witness", "--name", name, "--listen", "0"));
        arguments.addAll(List.of("--as", "auditor"));
        arguments.addAll(List.of("--folder", home.beside(name).toString()));
        for (String key : logKeys) {
            arguments.addAll(List.of("--log-key", key));
        }
        Process process =
                Program.start(
                        home,
                        Map.of("THROUGHLINE_URL", server.base().toString()),
                        name,
                        arguments.toArray(String[]::new));
        WitnessProcess witness = new WitnessProcess(name, home, process);
        Until.holds("the witness to listen", START, witness::listens);
        return witness;
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new AssertionError("the witness ended:\n" + talk("err.log"));
        }
        return LISTENS.matcher(talk("err.log")).find();
    }

    private String talk(String file) {
        try {
            return Files.readString(home.beside(name + file));
        } catch (IOException _) {
            return "";
        }
    }

    /// What its cosignatures are checked with, as it prints them.
    List<String> keys() {
        return talk("out.log").lines().toList();
    }

    String url() {
        Matcher listens = LISTENS.matcher(talk("err.log"));
        if (!listens.find()) {
            throw new AssertionError("the witness does not say where it listens");
        }
        return listens.group(1);
    }

    /// As the log's settings name it.
    String setting() {
        return String.join(" ", keys()) + " " + url();
    }

    /// The checkpoint that it cosigned last.
    SignedNote seen() throws IOException {
        return SignedNote.parse(Files.readAllBytes(home.beside(name).resolve("seen.note")));
    }

    /// What it keeps of two stories about a size.
    Path accusation(long size) {
        return home.beside(name).resolve("accusation-" + size + ".bin");
    }

    /// Shows it a checkpoint of a size that it has seen.
    ///
    /// @return the status of its answer
    int show(SignedNote note) throws IOException, InterruptedException {
        String body = "old " + Checkpoint.parse(note.text()).size() + "\n\n" + note;
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url()).resolve("add-checkpoint"))
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}

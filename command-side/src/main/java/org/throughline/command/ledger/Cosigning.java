package org.throughline.command.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;

/// Asks one witness for its cosignatures, c2sp.org/tlog-witness, `add-checkpoint`.
final class Cosigning {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final HttpClient http;
    private final URI address;
    private final List<VerifierKey> keys;

    /// What a witness answers.
    sealed interface Answer {

        /// It cosigned; each line was checked.
        record Cosigned(List<NoteSignature> lines) implements Answer {}

        /// It has seen another size than the log thought.
        record Has(long size) implements Answer {}

        /// Nothing for now.
        ///
        /// @param status of its answer; 0 if none could be read
        record No(int status, String why) implements Answer {}
    }

    /// @param keys of the witness
    Cosigning(HttpClient http, URI address, List<VerifierKey> keys) {
        this.http = http;
        this.address = address;
        this.keys = List.copyOf(keys);
    }

    String name() {
        return keys.getFirst().name().text();
    }

    /// @param old what the witness has seen
    /// @param path consistency from there
    Answer ask(long old, List<Sha256> path, SignedNote note) throws InterruptedException {
        StringBuilder body = new StringBuilder("old ").append(old).append('\n');
        path.forEach(
                hash -> body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n'));
        body.append('\n').append(note);
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("add-checkpoint"))
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case OK -> checked(note, answer.body());
                case CONFLICT -> new Answer.Has(Long.parseLong(answer.body().strip()));
                default -> new Answer.No(answer.statusCode(), "it answers " + answer.statusCode());
            };
        } catch (IOException _) {
            return new Answer.No(0, "it cannot be reached");
        } catch (IllegalArgumentException _) {
            return new Answer.No(0, "its answer cannot be read");
        }
    }

    private Answer checked(SignedNote note, String lines) {
        SignedNote cosigned = SignedNote.parse(note.text() + "\n" + lines);
        SignedNote.Signers who = cosigned.verify(keys);
        if (!who.hold() || !who.unknown().isEmpty()) {
            return new Answer.No(0, "its signatures are not those of its keys");
        }
        return new Answer.Cosigned(new ArrayList<>(cosigned.signatures()));
    }

    /// Reads `KEY[ KEY] URL`, as the settings name a witness.
    ///
    /// @throws IllegalArgumentException if it is something else
    static Optional<Cosigning> of(HttpClient http, String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        List<String> words = List.of(setting.strip().split("\\s+"));
        String url = words.getLast();
        if (words.size() < 2 || !url.matches("https?://.*")) {
            throw new IllegalArgumentException("a witness is its keys and its URL");
        }
        List<VerifierKey> keys =
                words.subList(0, words.size() - 1).stream().map(VerifierKey::parse).toList();
        return Optional.of(
                new Cosigning(http, URI.create(url.endsWith("/") ? url : url + "/"), keys));
    }
}

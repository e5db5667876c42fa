package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.command.cases.ChangeLogKeys;
import org.throughline.command.cases.Submitted;
import org.throughline.command.ledger.Ledger;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.VerifierKey;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.system.LogKeysChanged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Gives the log new keys (ADR 0028). Whoever asks names the keys that are to go, so that the same
/// request changes them once.
@RestController
final class LogKeysController {

    /// Natural keys of what the log says of itself, apart from those of all agencies.
    private static final String SOURCE = "urn:throughline:system";

    private static final String RETIRES = "retires";
    private static final int CREATED = 201;

    private final Ledger ledger;
    private final Supplier<Optional<String>> corruption;
    private final Foundation on;

    /// @param corruption why nothing is signed any more, if so
    LogKeysController(Ledger ledger, Supplier<Optional<String>> corruption, Foundation on) {
        this.ledger = ledger;
        this.corruption = corruption;
        this.on = on;
    }

    @PostMapping("/api/v1/log/keys")
    ResponseEntity<byte[]> change(HttpServletRequest request) {
        List<String> retired = retired(StrictJson.parse(Body.read(request, Body.MOST)));
        if (corruption.get().isPresent()) {
            throw Trouble.LEDGER_STOPPED.because(Troubles.stopped(corruption.get().get()));
        }
        List<VerifierKey> now = ledger.newestKeys();
        if (now.isEmpty() || !retired.equals(now.stream().map(VerifierKey::text).toList())) {
            throw others();
        }
        KeyChange change = ledger.renewedKeys();
        return Replies.json(CREATED, answer(change, recorded(new LogKeysChanged(change))));
    }

    private static List<String> retired(JsonNode body) {
        List<String> keys = new ArrayList<>();
        body.path(RETIRES).forEach(key -> keys.add(key.stringValue("")));
        if (!body.path(RETIRES).isArray() || body.size() != 1 || keys.contains("")) {
            throw Trouble.INVALID_EVENT.at(
                    0,
                    "/" + RETIRES,
                    "The keys that are to go are needed, and nothing else.",
                    "Send the keys of GET /api/v1/checkpoints, in their order.");
        }
        return keys;
    }

    private static NotAccepted others() {
        return Trouble.LOG_KEYS_CHANGED.because(
                "The keys that sign are not those that are to go; see GET /api/v1/checkpoints.");
    }

    private RecordedEvent recorded(LogKeysChanged event) {
        Dedupe dedupe = Dedupe.of(on.logKey(), SOURCE, event.change().to().getFirst().toString());
        Submitted change =
                new Submitted(
                        StreamId.SYSTEM,
                        on.ids().event(),
                        LogKeysChanged.STATED_BY,
                        dedupe,
                        on.codec().submissionCommitment(null, LogKeysChanged.STATED_BY, event),
                        event);
        try {
            on.gateway().sendAndWait(new ChangeLogKeys(StreamId.SYSTEM, change));
        } catch (ConcurrencyException | AggregateStreamCreationException _) {
            throw others();
        }
        return on.rows().byDedupe(dedupe).orElseThrow(LogKeysController::others);
    }

    private static ObjectNode answer(KeyChange change, RecordedEvent row) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        change.to().forEach(key -> answer.withArray("keys").add(key.text()));
        return answer.put("eventId", row.eventId().text())
                .put("position", row.position().value())
                .put("ledgerTime", row.ledgerTime().toString());
    }
}

package org.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Events by their natural keys, with a leaf and a receipt each.
final class FakeLog {
    private static final Origin ORIGIN = Origin.of("log.test/one");

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Row> byEventId = new HashMap<>();

    private record Row(Leaf leaf, String eventId, JsonNode event) {
        ObjectNode answer(int status) {
            return Json.object()
                    .put("status", status)
                    .put("eventId", eventId)
                    .put("position", leaf.position().value())
                    .put("leafHash", LeafHash.of(leaf).hex())
                    .put("duplicate", status == 200);
        }
    }

    /// Takes an event in, or says that it is there, or that another is.
    synchronized ObjectNode record(JsonNode event) {
        var key = event.path("source").asString() + " " + event.path("id").asString();
        var known = rows.get(key);
        if (known == null) {
            var row = new Row(leaf(event), "0e-" + rows.size(), event);
            rows.put(key, row);
            byEventId.put(row.eventId(), row);
            return row.answer(201);
        }
        if (known.event().equals(event)) {
            return known.answer(200);
        }
        var conflict = Json.object().put("status", 409);
        conflict.putObject("problem").put("title", "Conflict").put("code", "event-id-conflict");
        return conflict;
    }

    /// Empty if there is no such event.
    synchronized String receipt(String eventId) {
        var row = byEventId.get(eventId);
        if (row == null) {
            return "";
        }
        try {
            var signer =
                    NoteSigner.of(
                            new KeyName(ORIGIN.text()),
                            SignatureType.ED25519,
                            KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
            var text = "made up\n";
            var note = new SignedNote(text, List.of(signer.sign(text)));
            return new String(new Receipt(row.leaf(), List.of(), note).bytes(), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Leaf leaf(JsonNode event) {
        return new Leaf(
                ORIGIN,
                Position.of(rows.size() + 1),
                StreamTag.of(ORIGIN, "case"),
                rows.size(),
                Instant.EPOCH,
                "contact-recorded.v1",
                "police",
                Sha256.of(event.toString().getBytes(UTF_8)),
                null,
                new byte[0]);
    }
}

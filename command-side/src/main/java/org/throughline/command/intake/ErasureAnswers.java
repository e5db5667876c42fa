package org.throughline.command.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.throughline.command.keyring.ErasureProgress;
import org.throughline.command.keyring.ErasureProgress.Nodes;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.KeyBackups;
import org.throughline.command.keyring.TextPlace;
import org.throughline.schema.Kebab;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.codec.Decoded;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How far erasures are. What an erasure says comes from the log, how far it is from the keyring.
final class ErasureAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Foundation on;
    private final Erasures erasures;
    private final KeyBackups backups;
    private final InstantSource clock;

    ErasureAnswers(Foundation on, Erasures erasures, KeyBackups backups) {
        this.on = on;
        this.erasures = erasures;
        this.backups = backups;
        this.clock = on.clock();
    }

    /// How far an erasure is.
    enum State {
        DESTROYING,
        WAITING_FOR_NODES,
        WAITING_FOR_BACKUPS,
        COMPLETE
    }

    /// The erasures of a case, in the order of the log.
    List<ObjectNode> of(CaseId caseId) {
        return on.log().readStream(StreamId.of(caseId), on.log().head()).stream()
                .map(this::answer)
                .flatMap(Optional::stream)
                .toList();
    }

    /// One of them.
    Optional<ObjectNode> of(CaseId caseId, EventId id) {
        return on.rows()
                .byEventId(id)
                .filter(row -> row.stream().equals(StreamId.of(caseId)))
                .flatMap(this::answer);
    }

    private Optional<ObjectNode> answer(RecordedEvent row) {
        return on.codec().decode(row.publicPart())
                        instanceof Decoded.Known(var _, var _, TextsErased erased)
                ? Optional.of(answer(row, erased))
                : Optional.empty();
    }

    private ObjectNode answer(RecordedEvent row, TextsErased erased) {
        ObjectNode node = JSON.objectNode();
        node.put("erasureId", row.eventId().text());
        row.stream().caseId().ifPresent(caseId -> node.put("caseId", caseId.text()));
        ArrayNode people = node.putArray("people");
        erased.people().stream().sorted().forEach(person -> people.add(person.text()));
        node.put("decidedBy", erased.decidedBy().text());
        node.put("requestedBy", Kebab.text(erased.requestedBy()));
        node.put("ground", Kebab.text(erased.ground()));
        node.put("texts", erased.texts());
        node.put("position", row.position().value());
        node.put("ledgerTime", row.ledgerTime().toString());
        progress(node, erasures.progress(row.eventId()));
        return node;
    }

    private void progress(ObjectNode node, Optional<ErasureProgress> progress) {
        Optional<Instant> destroyed = progress.flatMap(ErasureProgress::destroyed);
        Optional<Instant> expired = destroyed.flatMap(backups::expired);
        Nodes nodes = progress.map(ErasureProgress::nodes).orElse(new Nodes(0, 0, 0));
        node.put("state", Kebab.text(state(destroyed, nodes, expired)));
        destroyed.ifPresent(at -> node.put("destroyedAt", at.toString()));
        node.putObject("nodes")
                .put("answered", nodes.answered())
                .put("waiting", nodes.waiting())
                .put("silent", nodes.silent());
        expired.ifPresent(at -> node.put("backupsExpire", at.toString()));
        ArrayNode review = node.putArray("toReview");
        for (TextPlace place : progress.map(ErasureProgress::review).orElse(List.of())) {
            review.addObject().put("eventId", place.event().text()).put("pointer", place.pointer());
        }
    }

    private State state(Optional<Instant> destroyed, Nodes nodes, Optional<Instant> expired) {
        if (destroyed.isEmpty()) {
            return State.DESTROYING;
        }
        if (nodes.waiting() > 0) {
            return State.WAITING_FOR_NODES;
        }
        boolean gone = expired.filter(at -> !at.isAfter(clock.instant())).isPresent();
        return gone ? State.COMPLETE : State.WAITING_FOR_BACKUPS;
    }
}

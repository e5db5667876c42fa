package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.command.ledger.Ledger;
import org.throughline.command.ledger.WitnessState;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.ConsistencyProof;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Checkpoints, and what they prove. Notes and receipts are texts of C2SP.
@RestController
final class LedgerController {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OK = 200;
    private static final int SHOWN = 100;
    private static final int SOON = 1;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final MediaType TEXT = new MediaType("text", "plain", UTF_8);

    private final Ledger ledger;
    private final Supplier<Optional<String>> corruption;
    private final Supplier<List<WitnessState>> witnesses;
    private final Origin origin;

    /// @param corruption why nothing is signed any more, if so
    LedgerController(
            Ledger ledger,
            Supplier<Optional<String>> corruption,
            Supplier<List<WitnessState>> witnesses,
            Origin origin) {
        this.ledger = ledger;
        this.corruption = corruption;
        this.witnesses = witnesses;
        this.origin = origin;
    }

    @GetMapping("/api/v1/checkpoints")
    ResponseEntity<byte[]> newest() {
        ObjectNode page = JSON.objectNode();
        page.put("origin", origin.text());
        ledger.keys().forEach(key -> page.withArray("keys").add(key.text()));
        corruption.get().ifPresent(where -> page.put("stopped", where));
        witnesses.get().forEach(each -> show(page.withArray("witnesses").addObject(), each));
        ArrayNode list = page.putArray("checkpoints");
        ledger.newest(SHOWN).forEach(note -> show(list.addObject(), note));
        return Replies.json(OK, page);
    }

    private static void show(ObjectNode node, WitnessState witness) {
        node.put("name", witness.name());
        node.put("state", Kebab.text(witness.standing()));
        node.put("size", witness.size());
        if (witness.status() > 0) {
            node.put("status", witness.status());
        }
    }

    private static void show(ObjectNode node, SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        node.put("size", checkpoint.size().value());
        node.put("root", checkpoint.root().hex());
        checkpoint
                .state()
                .ifPresent(
                        state ->
                                node.put("map", state.map().hex())
                                        .put("ledgerTime", state.time().toString()));
        note.signatures().stream()
                .map(NoteSignature::toString)
                .forEach(node.putArray("signedBy")::add);
    }

    /// A note; it grows by what witnesses sign.
    @GetMapping("/api/v1/checkpoints/{size}")
    ResponseEntity<byte[]> checkpoint(
            @PathVariable("size") String size, HttpServletRequest request) {
        if (size.equals("latest")) {
            return latest(request);
        }
        if (size.equals("consistency")) {
            return consistency(request);
        }
        return ledger.checkpoint(number("size", size))
                .map(LedgerController::note)
                .orElseGet(
                        () ->
                                Replies.problem(
                                        Trouble.NOT_FOUND.problem(
                                                "There is no checkpoint of this size."),
                                        request));
    }

    /// Whoever asks for the latest is told if there will be none.
    private ResponseEntity<byte[]> latest(HttpServletRequest request) {
        if (corruption.get().isPresent()) {
            String detail = Troubles.stopped(corruption.get().get());
            return Replies.problem(Trouble.LEDGER_STOPPED.problem(detail), request);
        }
        return ledger.newest()
                .map(LedgerController::note)
                .orElseGet(
                        () ->
                                Replies.later(
                                        Trouble.CHECKPOINT_NOT_YET.problem(
                                                "Nothing is signed yet."),
                                        request,
                                        SOON));
    }

    private static ResponseEntity<byte[]> note(SignedNote note) {
        return Replies.bytes(OK, TEXT, note.toString());
    }

    private ResponseEntity<byte[]> consistency(HttpServletRequest request) {
        long from = number("from", request.getParameter("from"));
        long to = number("to", request.getParameter("to"));
        if (from > to) {
            throw Trouble.BAD_PARAMETER.because("from is at most to.");
        }
        Optional<ConsistencyProof> proof = ledger.consistency(from, to);
        if (proof.isEmpty()) {
            throw Trouble.NOT_FOUND.because("There is no checkpoint of one of these sizes.");
        }
        ObjectNode answer = JSON.objectNode().put("from", from).put("to", to);
        hex(answer.putArray("path"), proof.get().path());
        return Replies.json(OK, answer);
    }

    @GetMapping("/api/v1/events/{eventId}/receipt")
    ResponseEntity<byte[]> receipt(
            @PathVariable("eventId") String event, HttpServletRequest request) {
        return switch (ledger.receipt(eventId(event))) {
            case Ledger.Proved.Yes(Receipt receipt) -> Replies.file(TEXT, receipt.bytes());
            case Ledger.Proved.NotYet _ when corruption.get().isPresent() ->
                    Replies.problem(
                            Trouble.LEDGER_STOPPED.problem(
                                    Troubles.stopped(corruption.get().get())),
                            request);
            case Ledger.Proved.NotYet _ ->
                    Replies.later(
                            Trouble.RECEIPT_NOT_YET.problem(
                                    "The event is recorded; no checkpoint covers it yet."),
                            request,
                            SOON);
            case Ledger.Proved.NoSuchEvent _ -> throw noSuchEvent();
        };
    }

    private static EventId eventId(String text) {
        try {
            return EventId.of(text);
        } catch (IllegalArgumentException _) {
            throw noSuchEvent();
        }
    }

    private static NotAccepted noSuchEvent() {
        return Trouble.NOT_FOUND.because("There is no such event.");
    }

    /// For the side that reads, which knows who may ask for which case.
    @GetMapping("/api/v1/log/proof")
    ResponseEntity<byte[]> proof(HttpServletRequest request) {
        StreamId stream = stream(request.getParameter("stream"));
        String size = request.getParameter("size");
        Optional<Ledger.StreamProof> proof =
                size == null
                        ? ledger.stream(stream.text())
                        : ledger.stream(stream.text(), number("size", size));
        if (proof.isEmpty() && size != null) {
            throw Trouble.NOT_FOUND.because("There is no map of a checkpoint of this size.");
        }
        if (proof.isEmpty()) {
            return Replies.later(
                    Trouble.CHECKPOINT_NOT_YET.problem("Nothing is signed yet."), request, SOON);
        }
        MapProof shown = proof.get().proof();
        ObjectNode answer = JSON.objectNode();
        answer.put("tag", StreamTag.of(origin, stream.text()).toString());
        answer.put("checkpoint", proof.get().checkpoint().toString());
        hex(answer.putArray("siblings"), shown.siblings());
        StreamState found = shown.found();
        if (found != null) {
            answer.putObject("found")
                    .put("tag", found.tag().toString())
                    .put("count", found.count())
                    .put("root", found.root().hex());
        }
        return Replies.json(OK, answer);
    }

    private static StreamId stream(@Nullable String text) {
        try {
            return StreamId.of(text == null ? "" : text);
        } catch (IllegalArgumentException _) {
            throw Trouble.BAD_PARAMETER.because("stream names a stream.");
        }
    }

    private static void hex(ArrayNode list, List<Sha256> hashes) {
        hashes.forEach(hash -> list.add(hash.hex()));
    }

    private static long number(String name, @Nullable String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw Trouble.BAD_PARAMETER.because(name + " is a whole number, 0 or more.");
        }
        return Long.parseLong(text);
    }
}

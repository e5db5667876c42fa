package org.throughline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Delivers batches one at a time. Whatever happens to the answer, sending again is safe: `source`
/// and `id` name an event once.
final class Sender {
    private static final String BATCH = "application/cloudevents-batch+json; charset=UTF-8";
    private static final String NO_CHECKPOINT_YET = "receipt-not-yet";

    private final Wire wire;
    private final Tokens tokens;
    private final Backoff backoff;
    private final Consumer<List<Delivery>> settled;

    /// @param settled told of each answer before the next request goes out
    Sender(Wire wire, Tokens tokens, Pause pause, Consumer<List<Delivery>> settled) {
        this.wire = wire;
        this.tokens = tokens;
        this.backoff = new Backoff(pause);
        this.settled = settled;
    }

    void deliver(Batch batch) {
        var rest = batch;
        for (int round = 1; !rest.lines().isEmpty(); round++) {
            if (round > Backoff.TRIES) {
                throw new CliFault(
                        Exit.COULD_NOT,
                        "The server is not ready for these events: try again later.");
            }
            if (round > 1) {
                backoff.await(round - 1, Optional.empty());
            }
            rest = round(rest);
        }
    }

    /// Whether the log still holds an event that it acknowledged: the same one at the same
    /// position.
    boolean holds(String account, SentFile.Last last) {
        var receipt = new AtomicReference<>(new byte[0]);
        var path = "/api/v1/events/" + last.eventId() + "/receipt";
        var answer =
                patiently(
                        account,
                        bearer -> {
                            var download = wire.file(path, bearer);
                            receipt.set(download.bytes());
                            return download.answer();
                        });
        return switch (answer.status()) {
            case 200 -> last.isIn(receipt.get());
            case 404 -> Json.text(answer.body(), "code").equals(NO_CHECKPOINT_YET);
            default -> throw Problem.of(answer).fault();
        };
    }

    /// Sends a batch once it gets through; answers what the server asks to be sent again.
    private Batch round(Batch batch) {
        var answer =
                patiently(
                        batch.account(),
                        bearer -> wire.post("/api/v1/events", bearer, BATCH, batch.body()));
        return switch (answer.status()) {
            case 200, 201, 207 -> settle(batch, answer.body().path("results"));
            case 400, 413, 422 -> {
                refuseOrSplit(batch, answer);
                yield batch.of(List.of());
            }
            default -> throw Problem.of(answer).fault();
        };
    }

    /// A batch that is refused as a whole (too large, not readable) hides the item that is to
    /// blame: halve it.
    private void refuseOrSplit(Batch batch, Answer answer) {
        var lines = batch.lines();
        if (lines.size() == 1) {
            settled.accept(
                    List.of(new Delivery.Refused(lines.getFirst().number(), Problem.of(answer))));
            return;
        }
        deliver(batch.of(lines.subList(0, lines.size() / 2)));
        deliver(batch.of(lines.subList(lines.size() / 2, lines.size())));
    }

    private Batch settle(Batch batch, JsonNode results) {
        var lines = batch.lines();
        if (results.size() != lines.size()) {
            throw new CliFault(
                    Exit.COULD_NOT,
                    "The server did not answer for each event: is it another version?");
        }
        var deliveries = new ArrayList<Delivery>();
        var again = new ArrayList<EventLine>();
        for (int item = 0; item < lines.size(); item++) {
            var line = lines.get(item);
            var result = results.path(item);
            int status = result.path("status").asInt(0);
            if (status == 200 || status == 201) {
                deliveries.add(new Delivery.Acknowledged(line, status, result));
            } else if (passing(status)) {
                again.add(line);
            } else {
                var problem = Problem.of(status, result.path("problem"), Optional.empty());
                deliveries.add(new Delivery.Refused(line.number(), problem));
            }
        }
        settled.accept(deliveries);
        return batch.of(again);
    }

    private Answer patiently(String account, Exchange exchange) {
        for (int tried = 1; ; tried++) {
            Optional<Answer> answer = attempt(account, exchange);
            if (answer.isPresent() && !passing(answer.get().status())) {
                return answer.get();
            }
            if (tried == Backoff.TRIES) {
                throw answer.map(last -> Problem.of(last).fault()).orElseGet(wire::unreachable);
            }
            backoff.await(tried, answer.flatMap(Answer::retryAfter));
        }
    }

    /// Empty if no answer came: the outcome is unknown.
    private Optional<Answer> attempt(String account, Exchange exchange) {
        try {
            var answer = exchange.with(tokens.bearer(account));
            if (answer.status() == 401 && tokens.forget(account)) {
                answer = exchange.with(tokens.bearer(account));
            }
            return Optional.of(answer);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private interface Exchange {
        Answer with(String bearer) throws IOException;
    }

    /// Faults that pass.
    private static boolean passing(int status) {
        return status == 429 || (status >= 500 && status <= 504 && status != 501);
    }
}

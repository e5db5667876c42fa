package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// CloudEvents come in here. `Prefer: wait` is taken and not applied: receipts are not made yet.
@RestController
final class EventsController {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OK = 200;

    private final Desk desk;

    EventsController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/v1/events")
    ResponseEntity<byte[]> submit(HttpServletRequest request, Authentication account) {
        Bindings.Inbound inbound = Bindings.read(request);
        Caller caller = Caller.of(account);
        String trace = Replies.trace(request);
        if (!inbound.batch()) {
            Result.Done done = desk.single(inbound.events().getFirst(), caller);
            return Replies.json(done.status(), done.answer());
        }
        List<Result> results =
                strict(request)
                        ? desk.together(inbound.events(), caller)
                        : desk.each(inbound.events(), caller, trace);
        ArrayNode list = JSON.arrayNode();
        results.forEach(result -> list.add(shown(result, trace)));
        return Replies.json(OK, JSON.objectNode().set("results", list));
    }

    private static ObjectNode shown(Result result, String trace) {
        ObjectNode node = JSON.objectNode();
        return switch (result) {
            case Result.Done(int status, ObjectNode answer) ->
                    node.put("status", status).setAll(answer);
            case Result.Failed(Problem problem) -> {
                node.put("status", problem.status());
                node.set("problem", problem.json(trace));
                yield node;
            }
        };
    }

    @PostMapping("/api/v1/events:validate")
    ResponseEntity<byte[]> validate(HttpServletRequest request, Authentication account) {
        Bindings.Inbound inbound = Bindings.read(request);
        String trace = Replies.trace(request);
        DryRun run = desk.dryRun(Caller.of(account), trace);
        if (!inbound.batch()) {
            Problem problem = run.check(0, inbound.events().getFirst());
            return problem == null
                    ? Replies.json(OK, JSON.objectNode().put("valid", true))
                    : Replies.problem(problem, request);
        }
        ArrayNode list = JSON.arrayNode();
        int item = 0;
        for (JsonNode event : inbound.events()) {
            Problem problem = run.check(item++, event);
            ObjectNode shown = list.addObject().put("valid", problem == null);
            if (problem != null) {
                shown.put("status", problem.status());
                shown.set("problem", problem.json(trace));
            }
        }
        return Replies.json(OK, JSON.objectNode().set("results", list));
    }

    /// Checkpoints are not signed yet, and a receipt is a proof in one.
    @GetMapping("/api/v1/events/{eventId}/receipt")
    ResponseEntity<byte[]> receipt(HttpServletRequest request) {
        return Replies.problem(
                Trouble.RECEIPT_NOT_YET.problem("This release makes no receipts."), request);
    }

    /// RFC 7240.
    private static boolean strict(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(each -> each.strip().toLowerCase(Locale.ROOT).replace("\"", ""))
                .anyMatch("handling=strict"::equals);
    }
}

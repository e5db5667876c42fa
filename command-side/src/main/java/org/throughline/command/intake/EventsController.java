package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// CloudEvents come in here. `Prefer: wait` waits for the receipt, for as long as it says.
@RestController
final class EventsController {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OK = 200;

    private final Desk desk;
    private final Receipts receipts;

    EventsController(Desk desk, Receipts receipts) {
        this.desk = desk;
        this.receipts = receipts;
    }

    @PostMapping("/api/v1/events")
    ResponseEntity<byte[]> submit(HttpServletRequest request, Authentication account) {
        Bindings.Inbound inbound = Bindings.read(request);
        Caller caller = Caller.of(account);
        String trace = Replies.trace(request);
        Preference preference = Preference.of(request);
        if (!inbound.batch()) {
            Result.Done done = desk.single(inbound.events().getFirst(), caller);
            boolean applied = receipts.await(preference.seconds(), List.of(done));
            return preference.applied(false, applied, Replies.json(done.status(), done.answer()));
        }
        List<Result> results =
                preference.strict()
                        ? desk.together(inbound.events(), caller)
                        : desk.each(inbound.events(), caller, trace);
        boolean applied = receipts.await(preference.seconds(), done(results));
        ArrayNode list = JSON.arrayNode();
        results.forEach(result -> list.add(shown(result, trace)));
        return preference.applied(
                preference.strict(),
                applied,
                Replies.json(OK, JSON.objectNode().set("results", list)));
    }

    private static List<Result.Done> done(List<Result> results) {
        return results.stream()
                .filter(Result.Done.class::isInstance)
                .map(Result.Done.class::cast)
                .toList();
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
}

package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Opens cases.
@RestController
final class CasesController {

    private final Openings openings;
    private final Desk desk;

    CasesController(Openings openings, Desk desk) {
        this.openings = openings;
        this.desk = desk;
    }

    @PostMapping("/api/v1/cases")
    ResponseEntity<byte[]> open(HttpServletRequest request, Authentication account) {
        Bindings.Inbound inbound = Bindings.read(request);
        if (inbound.batch()) {
            throw Trouble.MALFORMED.because("One case is opened at a time.");
        }
        Caller caller = Caller.of(account);
        Supplier<Result.Done> attempt =
                () ->
                        desk.single(
                                openings.event(
                                        inbound.events().getFirst(),
                                        inbound.bare(),
                                        caller,
                                        request.getHeader("Idempotency-Key")),
                                caller);
        Result.Done done = opened(attempt);
        return Replies.json(done.status(), done.answer());
    }

    /// Two calls that come at once with one key are completed differently, before either is in the
    /// log. The second to get there is completed once more, then like the first.
    private static Result.Done opened(Supplier<Result.Done> attempt) {
        try {
            return attempt.get();
        } catch (NotAccepted refused) {
            if (!refused.problem().code().equals(Trouble.EVENT_ID_CONFLICT.code())) {
                throw refused;
            }
            return attempt.get();
        }
    }
}

package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
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
        Result.Done done =
                desk.single(
                        openings.event(
                                inbound.events().getFirst(),
                                inbound.bare(),
                                caller,
                                request.getHeader("Idempotency-Key")),
                        caller);
        return Replies.json(done.status(), done.answer());
    }
}

package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.command.imports.CannotCommit;
import org.throughline.command.imports.Imports;
import org.throughline.command.imports.NotReadable;
import org.throughline.command.imports.Snapshot;
import org.throughline.command.imports.TooManyImports;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// Chronologies come in here as CSV: checked first, recorded when somebody says so.
@RestController
final class ImportsController {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int USUAL = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private final Imports imports;

    ImportsController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping("/api/v1/imports")
    ResponseEntity<byte[]> begin(HttpServletRequest request, Authentication account) {
        AgencyId agency = Caller.of(account).ownAgency();
        CaseId caseId = caseOf(request);
        if (!imports.registered(agency)) {
            throw Trouble.UNKNOWN_AGENCY.because("The account's agency is not registered here.");
        }
        if (!imports.hasCase(caseId)) {
            throw Trouble.UNKNOWN_CASE.because("Check the id, or open the case first.");
        }
        byte[] file = Body.read(request, Body.MOST_OF_FILE);
        return accepted(told(() -> imports.begin(caseId, agency, file)));
    }

    @GetMapping("/api/v1/imports")
    ResponseEntity<byte[]> waiting(Authentication account) {
        AgencyId agency = Caller.of(account).ownAgency();
        return Replies.json(OK, ImportJson.of(imports.waiting(agency)));
    }

    @GetMapping("/api/v1/imports/{importId}")
    ResponseEntity<byte[]> state(
            @PathVariable("importId") String id,
            HttpServletRequest request,
            Authentication account) {
        int limit = limit(request);
        Snapshot found =
                imports.look(idOf(id), Caller.of(account).ownAgency())
                        .orElseThrow(ImportsController::notFound);
        return Replies.json(OK, ImportJson.of(found, limit));
    }

    @PostMapping("/api/v1/imports/{importId}/commit")
    ResponseEntity<byte[]> commit(
            @PathVariable("importId") String id,
            HttpServletRequest request,
            Authentication account) {
        boolean leaveOut = leaveOut(request);
        AgencyId agency = Caller.of(account).ownAgency();
        UUID wanted = idOf(id);
        return accepted(
                told(
                        () ->
                                imports.commit(wanted, agency, leaveOut)
                                        .orElseThrow(ImportsController::notFound)));
    }

    @DeleteMapping("/api/v1/imports/{importId}")
    ResponseEntity<byte[]> discard(@PathVariable("importId") String id, Authentication account) {
        AgencyId agency = Caller.of(account).ownAgency();
        UUID wanted = idOf(id);
        if (!told(() -> imports.discard(wanted, agency))) {
            throw notFound();
        }
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<byte[]> accepted(Snapshot snapshot) {
        ResponseEntity<byte[]> reply = Replies.json(ACCEPTED, ImportJson.of(snapshot, USUAL));
        return ResponseEntity.status(ACCEPTED)
                .headers(reply.getHeaders())
                .header(
                        HttpHeaders.LOCATION,
                        URI.create("/api/v1/imports/" + snapshot.id()).toString())
                .body(reply.getBody());
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (NotReadable unreadable) {
            String whatToDo = String.valueOf(unreadable.getMessage());
            throw unreadable.reason() == NotReadable.Reason.ANOTHER_FORMAT
                    ? Trouble.UNSUPPORTED_MEDIA_TYPE.because(whatToDo)
                    : Trouble.MALFORMED.because(whatToDo);
        } catch (TooManyImports _) {
            throw Trouble.TOO_MANY_IMPORTS.because(
                    "Commit or discard one that waits, or come back later: each is destroyed after a"
                            + " day.");
        } catch (CannotCommit cannot) {
            throw switch (cannot.reason()) {
                case NOT_READY ->
                        Trouble.IMPORT_NOT_READY.because(
                                "It is at work, or it is over. Its state says which.");
                case HAS_ERRORS ->
                        Trouble.IMPORT_HAS_ERRORS.because(
                                "Put the rows right and send the file again, or say"
                                        + " leaveOutErrors=true to record the others.");
                case BLOCKED ->
                        Trouble.IMPORT_HAS_ERRORS.because(
                                "The file as a whole cannot be used. Put it right and send it again.");
            };
        }
    }

    private static NotAccepted notFound() {
        return Trouble.NOT_FOUND.because("There is no such import of this agency.");
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    private static CaseId caseOf(HttpServletRequest request) {
        String text = request.getParameter("case");
        try {
            return CaseId.of(text == null ? "" : text);
        } catch (IllegalArgumentException _) {
            throw Trouble.BAD_PARAMETER.because("case is the id of the case the rows go to.");
        }
    }

    private static int limit(HttpServletRequest request) {
        String text = request.getParameter("limit");
        if (text == null) {
            return USUAL;
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > Imports.MOST_REMARKS) {
            throw Trouble.BAD_PARAMETER.because(
                    "limit is a whole number, at most " + Imports.MOST_REMARKS + ".");
        }
        return Integer.parseInt(text);
    }

    private static boolean leaveOut(HttpServletRequest request) {
        String text = request.getParameter("leaveOutErrors");
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Trouble.BAD_PARAMETER.because("leaveOutErrors is true or false.");
        }
        return "true".equals(text);
    }
}

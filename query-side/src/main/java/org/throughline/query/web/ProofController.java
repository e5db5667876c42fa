package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;

/// What the ledger proves: of one case for those who may read it, of the log for auditors.
@Controller
final class ProofController {

    private final Pages pages;
    private final ProofReading proofs;
    private final CheckpointsReading checkpoints;

    ProofController(Pages pages, ProofReading proofs, CheckpointsReading checkpoints) {
        this.pages = pages;
        this.proofs = proofs;
        this.checkpoints = checkpoints;
    }

    @GetMapping(path = "/cases/{id}/proof", produces = "text/html")
    ModelAndView ofCase(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Proof", request, reader);
        CaseId caseId;
        try {
            caseId = CaseId.of(id);
        } catch (IllegalArgumentException _) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        Asked inCase = asked.in(caseId);
        return pages.plain("proof.jte", inCase, proofs.read(caseId, inCase.filter(), reader));
    }

    @GetMapping(path = "/audit/checkpoints", produces = "text/html")
    ModelAndView all(HttpServletRequest request, Authentication reader) {
        Asked asked = Asked.of("Checkpoints", request, reader);
        return pages.still("checkpoints.jte", asked, false, checkpoints.read());
    }
}

package org.throughline.query.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamState;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.proof.Bundles;
import org.throughline.query.proof.StreamProof;
import org.throughline.schema.cases.CaseId;

/// `GET /api/v1/cases/{case}/proof`: what the newest checkpoint says of a case, and be it that it
/// has none. `GET /api/v1/cases/{case}/bundle`: the case as a file that can be checked anywhere.
@RestController
final class ProofView {

    private final Bundles bundles;

    ProofView(Bundles bundles) {
        this.bundles = bundles;
    }

    /// @param found the stream at the place of the case in the map, which may be another one
    record Answer(
            String stream,
            String tag,
            boolean present,
            long count,
            @Nullable Found found,
            List<String> siblings,
            long size,
            String checkpoint) {

        static Answer of(StreamProof proof) {
            StreamState found = proof.proof().found();
            return new Answer(
                    proof.stream(),
                    proof.tag().toString(),
                    proof.count() > 0,
                    proof.count(),
                    found == null ? null : Found.of(found),
                    proof.proof().siblings().stream().map(Sha256::hex).toList(),
                    proof.checkpoint().size().value(),
                    proof.note().toString());
        }
    }

    record Found(String tag, long count, String root) {

        static Found of(StreamState state) {
            return new Found(state.tag().toString(), state.count(), state.root().hex());
        }
    }

    /// A proof is of the newest checkpoint and holds all of the case: to give it to somebody who
    /// asks about an earlier time would tell what came later.
    ///
    /// @throws Problem if anything is asked
    static void ofNow(Set<String> parameters) {
        if (!parameters.isEmpty()) {
            throw Problem.badParameters(
                    List.of(
                            new Problem.Fault(
                                    "",
                                    "unknown-parameter",
                                    "There is a parameter that a proof does not take.",
                                    "Send none: it is of the newest checkpoint.")));
        }
    }

    @GetMapping("/api/v1/cases/{case}/proof")
    ResponseEntity<byte[]> proof(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId id = Ids.caseId(caseText);
        ofNow(request.getParameterMap().keySet());
        Answer answer = Answer.of(bundles.proof(id, Reader.of(account)));
        return Answers.of(answer, answer.size(), null);
    }

    @GetMapping("/api/v1/cases/{case}/bundle")
    ResponseEntity<byte[]> bundle(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId id = Ids.caseId(caseText);
        ofNow(request.getParameterMap().keySet());
        byte[] bundle = bundles.bundle(id, Reader.of(account)).bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id.text() + ".bundle\"")
                .body(bundle);
    }
}

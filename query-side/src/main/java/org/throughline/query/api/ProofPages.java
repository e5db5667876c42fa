package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.verify.OfflineVerifier;
import org.throughline.ledger.verify.Report;
import org.throughline.ledger.verify.Stood;
import org.throughline.ledger.verify.Trust;
import org.throughline.ledger.verify.Verdict;
import org.throughline.query.proof.Bundles;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.query.proof.SignedLog;
import org.throughline.query.web.CheckpointsPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.Pages;
import org.throughline.query.web.ProofPage;
import org.throughline.query.web.Reading;
import org.throughline.schema.cases.CaseId;

/// What the ledger proves, for the pages: the verifier is run on the bundle that this reader would
/// get.
final class ProofPages {

    private final Bundles bundles;
    private final LedgerProofs ledger;

    ProofPages(Bundles bundles, LedgerProofs ledger) {
        this.bundles = bundles;
        this.ledger = ledger;
    }

    Reading<ProofPage> ofCase(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.of(
                filter,
                account,
                (_, reader) -> {
                    ProofView.ofNow(filter.values().keySet());
                    EvidenceBundle bundle = bundles.bundle(id, reader);
                    Trust trust = Trust.of(ledger.signed().keys(), List.of(), 0);
                    Report report = new OfflineVerifier(trust).verify(bundle.bytes());
                    return new Reading.Shown<>(page(id, report), Pages.OF_NOW, List.of());
                });
    }

    private static ProofPage page(CaseId id, Report report) {
        Stood stood = report.stood().getLast();
        List<LabelledText> facts = new ArrayList<>();
        fact(facts, "Events of the case", stood.events());
        fact(facts, "Shown to you", report.counts().eventsShown());
        fact(facts, "Withheld from you", report.counts().eventsWithheld());
        fact(facts, "Texts erased", report.counts().textsErased());
        fact(facts, "Events in the log", stood.size());
        facts.add(new LabelledText("Time of the last", stood.time().toString()));
        facts.add(new LabelledText("Signed by", String.join(", ", report.logKeys())));
        return new ProofPage(
                report.verdict().word(),
                meaning(report.verdict()),
                facts,
                report.findings().stream().map(each -> each.part() + ": " + each.what()).toList(),
                "/api/v1/cases/" + id.text() + "/bundle");
    }

    private static void fact(List<LabelledText> facts, String label, long number) {
        facts.add(new LabelledText(label, Long.toString(number)));
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "Everything is there and holds.";
            case VALID_WITH_ERASURES ->
                    "Everything holds. Some texts are erased by law, and the record says so.";
            case VALID_WITH_WITHHELD ->
                    "Everything holds. Some of it is not for this account: that it is there is proved.";
            case UNWITNESSED -> "Everything holds by the log's own word; no witness has seen it.";
            case INCOMPLETE -> "Something is left out.";
            case INVALID -> "Something does not hold.";
            case FORKED -> "Two stories were signed under one key.";
        };
    }

    CheckpointsPage checkpoints() {
        SignedLog signed = ledger.signed();
        return new CheckpointsPage(
                signed.newest().stream()
                        .map(
                                each ->
                                        new CheckpointsPage.Line(
                                                Long.toString(each.size()),
                                                each.time(),
                                                each.root(),
                                                String.join(", ", each.signedBy())))
                        .toList(),
                signed.keys().stream().map(key -> key.text()).toList(),
                signed.stopped());
    }
}

package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.ConsistencyProof;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Checks a bundle: the checkpoints one after the other, then the events against each of them, then
/// the texts.
final class BundleCheck {

    private final Trust given;
    private final Findings findings;
    private final List<SignedNote> remembered;
    private final @Nullable LogAudit audit;
    private final List<String> remarks = new ArrayList<>();

    BundleCheck(
            Trust given, Findings findings, List<SignedNote> remembered, @Nullable LogAudit audit) {
        this.given = given;
        this.findings = findings;
        this.remembered = remembered;
        this.audit = audit;
    }

    Report check(EvidenceBundle bundle) {
        Trust trust = given;
        if (!bundle.keys().events().isEmpty()) {
            KeyChain chain = new KeyCheck(given, findings).chain(bundle);
            trust = given.following(chain);
            chain.links().forEach(this::remark);
        }
        List<Checked> checked = checkpoints(bundle, trust);
        if (checked.size() < bundle.checkpoints().size()) {
            return Report.unreadable(Report.Kind.BUNDLE, findings);
        }
        List<MapProof> proofs =
                bundle.checkpoints().stream().map(BundledCheckpoint::stream).toList();
        StreamTag tag = bundle.tag();
        List<Long> counts = proofs.stream().map(proof -> proof.count(tag)).toList();
        StreamCheck stream = new StreamCheck(bundle, findings, checked, counts, "event");
        stream.check(proofs);
        if (!bundle.keys().events().isEmpty()) {
            keys(bundle.ofKeys(), checked);
        }
        boolean audited = new Audit(findings, audit).check(last(checked), checked.getLast());
        TextCheck texts = new TextCheck(findings, stream.shown(), stream.whole());
        Counts counted = texts.check(bundle);
        remarks.addAll(texts.erased());
        return new Summary(Report.Kind.BUNDLE, trust, findings, remarks, checked, counts)
                .report(bundle.stream(), complete(checked.getLast(), audited), counted);
    }

    private void remark(KeyChain.Link link) {
        remarks.add(
                "at position %s the log changed its keys to %s"
                        .formatted(link.position(), link.change().to()));
    }

    /// The changes of keys are all that the log has, as of any stream.
    private void keys(EvidenceBundle keys, List<Checked> checked) {
        List<MapProof> proofs = keys.checkpoints().stream().map(BundledCheckpoint::stream).toList();
        for (int i = 0; i < proofs.size(); i++) {
            map(name(i), keys.checkpoints().get(i), keys.tag(), checked.get(i));
        }
        List<Long> counts = proofs.stream().map(proof -> proof.count(keys.tag())).toList();
        new StreamCheck(keys, findings, checked, counts, "system event").check(proofs);
    }

    private static String last(List<Checked> checked) {
        return name(checked.size() - 1);
    }

    private static String name(int i) {
        return "checkpoint " + (i + 1);
    }

    private List<Checked> checkpoints(EvidenceBundle bundle, Trust trust) {
        List<Checked> all = new ArrayList<>();
        CheckpointCheck check = new CheckpointCheck(trust, findings, remarks);
        for (int i = 0; i < bundle.checkpoints().size(); i++) {
            BundledCheckpoint each = bundle.checkpoints().get(i);
            Optional<Checked> checked = check.check(name(i), bundle.origin(), each.note());
            if (checked.isEmpty()) {
                continue;
            }
            new Forks(findings).compare(name(i), checked.get(), remembered, trust);
            map(name(i), each, bundle.tag(), checked.get());
            if (i == 0 && !each.fromLast().isEmpty()) {
                findings.invalid(name(i), "a consistency proof with nothing before it");
            } else if (!all.isEmpty()) {
                follows(name(i), each, all.getLast(), checked.get());
            }
            all.add(checked.get());
        }
        return all;
    }

    private void map(String part, BundledCheckpoint each, StreamTag tag, Checked checked) {
        if (!each.stream().verify(tag, checked.state().map())) {
            findings.invalid(part, "the map proof does not lead to the map root of the checkpoint");
        }
    }

    private void follows(String part, BundledCheckpoint each, Checked before, Checked checked) {
        if (checked.size() <= before.size()) {
            new Forks(findings).compare(part, checked, before);
            findings.invalid(
                    part,
                    "checkpoints stand in the order of their sizes",
                    "more than " + before.size(),
                    checked.size());
            return;
        }
        if (!checked.state().time().isAfter(before.state().time())) {
            findings.invalid(
                    part,
                    "its time is not after that of the one before it",
                    "after " + before.state().time(),
                    checked.state().time());
        }
        ConsistencyProof proof =
                new ConsistencyProof(
                        before.checkpoint().size(), checked.checkpoint().size(), each.fromLast());
        if (!proof.verify(before.checkpoint().root(), checked.checkpoint().root())) {
            findings.invalid(part, "it is not proved to follow from the one before it");
        }
    }

    private Complete complete(Checked last, boolean audited) {
        if (!findings.none()) {
            return Complete.NO;
        }
        if (audited) {
            return Complete.BY_FULL_AUDIT;
        }
        return last.hasMapWitness() ? Complete.BY_MAP_WITNESS : Complete.BY_THE_LOG_ALONE;
    }
}

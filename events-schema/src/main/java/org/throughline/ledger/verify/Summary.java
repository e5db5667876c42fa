package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Puts a report together from the checkpoints of a file, of which the last one counts.
record Summary(
        Report.Kind kind,
        Trust trust,
        Findings findings,
        List<String> remarks,
        List<Checked> checkpoints,
        List<Long> streamCounts) {

    static Summary of(
            Report.Kind kind,
            Trust trust,
            Findings findings,
            List<String> remarks,
            List<Checked> checkpoints) {
        return new Summary(
                kind,
                trust,
                findings,
                remarks,
                checkpoints,
                checkpoints.stream().map(_ -> 0L).toList());
    }

    Report report(String subject, Complete complete, Counts counts) {
        Checked last = checkpoints.getLast();
        Verdict verdict = findings.worst(best(counts));
        List<Stood> stood = new ArrayList<>();
        for (int i = 0; i < checkpoints.size(); i++) {
            Checked each = checkpoints.get(i);
            stood.add(new Stood(each.size(), each.state().time(), streamCounts.get(i)));
        }
        return new Report(
                kind,
                verdict,
                findings.all(),
                List.copyOf(remarks),
                last.checkpoint().origin().text(),
                subject,
                stood,
                last.logKeys(),
                last.witnesses().stream().map(Seen::of).toList(),
                complete,
                counts);
    }

    /// A checkpoint that too few have seen dates nothing, so each of the file needs its witnesses.
    private Verdict best(Counts counts) {
        if (!checkpoints.stream().allMatch(each -> each.meets(trust.quorum()))) {
            return Verdict.UNWITNESSED;
        }
        if (counts.eventsWithheld() + counts.textsWithheld() > 0) {
            return Verdict.VALID_WITH_WITHHELD;
        }
        return counts.textsErased() > 0 ? Verdict.VALID_WITH_ERASURES : Verdict.VALID;
    }
}

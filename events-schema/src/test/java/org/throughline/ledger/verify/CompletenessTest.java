package org.throughline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.ledger.verify.Samples.CASE;
import static org.throughline.ledger.verify.Samples.LOG;
import static org.throughline.ledger.verify.Samples.MAP_WITNESS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;

/// What is left out is found, and so is what is dated back.
class CompletenessTest {

    private static final int EVENTS = 8;

    private final SampleLog log = log();
    private final EvidenceBundle whole =
            log.bundle(
                    CASE, log.checkpoint(6, MAP_WITNESS), log.checkpoint(2 * EVENTS, MAP_WITNESS));

    private static SampleLog log() {
        SampleLog log = new SampleLog(Samples.ORIGIN, LOG);
        for (int i = 0; i < EVENTS; i++) {
            log.contact(CASE, "contact " + i).contact(Samples.OTHER, "another " + i);
        }
        return log;
    }

    @Test
    void everySubsetOfEventsThatIsLeftOutIsFound() {
        assertThat(verdict(whole)).isEqualTo(Verdict.VALID);
        for (int kept = 0; kept < (1 << EVENTS) - 1; kept++) {
            List<BundledEvent> events = new ArrayList<>();
            List<BundledEvent> closedUp = new ArrayList<>();
            for (BundledEvent event : whole.events()) {
                if (((kept >> event.seq()) & 1) == 1) {
                    events.add(event);
                    closedUp.add(renumbered((BundledEvent.Shown) event, closedUp.size()));
                }
            }
            assertThat(verdict(Samples.with(whole, events)))
                    .as("kept %s", Integer.toBinaryString(kept))
                    .isEqualTo(Verdict.INCOMPLETE);
            assertThat(verdict(Samples.with(whole, closedUp)).exit(false))
                    .as("kept %s and numbered anew", Integer.toBinaryString(kept))
                    .isEqualTo(1);
        }
    }

    private static BundledEvent renumbered(BundledEvent.Shown event, int seq) {
        return new BundledEvent.Shown(
                seq,
                event.position(),
                event.ledgerTime(),
                event.publicPart(),
                event.signature(),
                event.texts());
    }

    @Test
    void theWholeCaseCannotBeDeniedWithTheProofOfAnother() {
        MapProof nothing =
                log.map(2 * EVENTS).prove(StreamTag.of(log.origin(), SampleLog.stream(9)));
        List<BundledCheckpoint> denied =
                whole.checkpoints().stream()
                        .map(each -> new BundledCheckpoint(each.note(), nothing, each.fromLast()))
                        .toList();
        EvidenceBundle bundle = Samples.checked(Samples.with(whole, List.of()), denied);
        assertThat(verdict(bundle).exit(false)).isEqualTo(1);
    }

    /// The log signs a map that lacks the last event of a case: it fools whoever trusts it alone,
    /// and nobody who reads the leaves.
    @Test
    void aMapThatDeniesAnEventIsFoundByWhoeverReadsTheLeaves() {
        StreamMap lying = StreamMap.empty(MapNodes.allInMemory());
        for (String stream : List.of(CASE, Samples.OTHER)) {
            StreamTag tag = StreamTag.of(log.origin(), stream);
            long size = stream.equals(CASE) ? 2 * EVENTS - 2 : 2 * EVENTS;
            StreamState state = log.map(size).find(tag).orElseThrow();
            lying = lying.with(state);
        }
        Checkpoint honest = Checkpoint.parse(log.checkpoint(2 * EVENTS).text());
        Instant time = honest.state().orElseThrow().time();
        SignedNote signed =
                Checkpoint.of(
                                log.origin(),
                                TreeSize.of(2 * EVENTS),
                                honest.root(),
                                new LogState(lying.root(), time))
                        .signedBy(List.of(LOG));
        BundledCheckpoint checkpoint =
                new BundledCheckpoint(
                        signed, lying.prove(StreamTag.of(log.origin(), CASE)), List.of());
        EvidenceBundle bundle =
                Samples.checked(
                        Samples.with(whole, whole.events().subList(0, EVENTS - 1)),
                        List.of(checkpoint));
        Report byItsWord = Samples.verifier().verify(bundle.bytes());
        assertThat(byItsWord.verdict()).isEqualTo(Verdict.UNWITNESSED);
        assertThat(byItsWord.complete()).isEqualTo(Complete.BY_THE_LOG_ALONE);
        LogAudit audit = new LogAudit(log.origin());
        audit.addAll(LogAudit.entries(log.leaves()));
        assertThat(audit.agreesWith(signed)).isFalse();
        Report audited = Samples.verifier().auditing(audit).verify(bundle.bytes());
        assertThat(audited.verdict()).isEqualTo(Verdict.INVALID);
    }

    /// An event after a checkpoint says that it happened before: its time lies before the
    /// checkpoint's.
    @Test
    void anEventDatedBeforeACheckpointThatItCameAfterIsFound() {
        Instant early = SampleLog.BEGIN.plusSeconds(1);
        SampleLog backdating =
                log().append(
                                CASE,
                                "contact-recorded.v1",
                                "{\"kind\":\"home-visit\"}",
                                List.of(),
                                early);
        EvidenceBundle bundle =
                backdating.bundle(
                        CASE,
                        backdating.checkpoint(6, MAP_WITNESS),
                        backdating.checkpoint(2 * EVENTS + 1, MAP_WITNESS));
        Report report = Samples.verifier().verify(bundle.bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.part()).isEqualTo("event 8");
                            assertThat(finding.what()).contains("does not fit its place");
                        });
        LogAudit audit = new LogAudit(backdating.origin());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.addAll(LogAudit.entries(backdating.leaves())))
                .withMessageContaining("not later");
    }

    /// A rewritten log puts an event among the old ones: the earlier checkpoint does not count it.
    @Test
    void anEventThatIsSlippedInBeforeACheckpointIsFound() {
        SampleLog rewritten = new SampleLog(Samples.ORIGIN, LOG);
        for (int i = 0; i < EVENTS; i++) {
            rewritten.contact(CASE, "contact " + i).contact(i == 1 ? CASE : Samples.OTHER, "x" + i);
        }
        EvidenceBundle later =
                rewritten.bundle(
                        CASE,
                        rewritten.checkpoint(6, MAP_WITNESS),
                        rewritten.checkpoint(2 * EVENTS, MAP_WITNESS));
        List<BundledCheckpoint> bracket =
                List.of(whole.checkpoints().getFirst(), later.checkpoints().getLast());
        Report report = Samples.verifier().verify(Samples.checked(later, bracket).bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.what()).contains("does not count it"));
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.what()).contains("not proved to follow"));
    }

    private static Verdict verdict(EvidenceBundle bundle) {
        return Samples.verifier().verify(bundle.bytes()).verdict();
    }
}

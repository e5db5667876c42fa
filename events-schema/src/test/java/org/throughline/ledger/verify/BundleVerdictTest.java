package org.throughline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.ledger.verify.Samples.CASE;
import static org.throughline.ledger.verify.Samples.EARLY;
import static org.throughline.ledger.verify.Samples.LATE;
import static org.throughline.ledger.verify.Samples.LOG;
import static org.throughline.ledger.verify.Samples.MAP_WITNESS;
import static org.throughline.ledger.verify.Samples.TREE_WITNESS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TestKeys;
import org.throughline.ledger.TextState;
import org.throughline.ledger.VerifierKey;

class BundleVerdictTest {

    @Test
    void aWholeBundleIsValidAndCompleteByItsMapWitness() {
        Report report = check(Samples.whole());
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.complete()).isEqualTo(Complete.BY_MAP_WITNESS);
        assertThat(report.counts()).isEqualTo(new Counts(5, 0, 4, 0, 0));
        assertThat(report.stood()).extracting(Stood::events).containsExactly(2L, 5L);
        assertThat(report.seen()).extracting(Seen::name).containsExactly("witness.example/map");
    }

    @Test
    void erasuresThatTheRecordNamesAreSaid() {
        Report report = check(Samples.erased());
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_WITH_ERASURES);
        assertThat(report.counts().textsErased()).isEqualTo(1);
        assertThat(report.remarks())
                .containsExactly("event 3 says that texts about child were erased, in event 0");
    }

    @Test
    void whatIsWithheldIsSaid() {
        Report report = check(Samples.partly());
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_WITH_WITHHELD);
        assertThat(report.counts()).isEqualTo(new Counts(4, 1, 1, 1, 1));
        assertThat(report.complete()).isEqualTo(Complete.BY_MAP_WITNESS);
    }

    @Test
    void aTextOfWhichNothingIsSaidIsMissing() {
        Report report = check(changed(1, Samples.said(event(1))));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.findings()).extracting(Finding::part).containsExactly("event 1 /account");
    }

    @Test
    void anotherTextDoesNotOpenTheCommitment() {
        Report report = check(changed(1, Samples.said(event(1), SampleLog.text("/account", "x"))));
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("does not open"));
    }

    @Test
    void anErasureThatNoEventSaysIsNone() {
        for (long seq : new long[] {0, 2, 4, 77}) {
            Report report = check(changed(0, Samples.said(event(0), erased(seq))));
            assertThat(report.verdict()).as("event %d", seq).isEqualTo(Verdict.INVALID);
        }
        assertThat(check(changed(4, Samples.said(event(4), erased(3)))).verdict())
                .as("an erasure before the text")
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void anErasureOfOtherPeopleIsNone() {
        SampleLog log =
                new SampleLog(Samples.ORIGIN, LOG).contact(CASE, "a").erasure(CASE, "mother");
        EvidenceBundle bundle = log.bundle(CASE, log.checkpoint(2, MAP_WITNESS));
        List<BundledEvent> events = new ArrayList<>(bundle.events());
        events.set(0, Samples.said(events.get(0), erased(1)));
        Report report = check(Samples.with(bundle, events));
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::what)
                .isEqualTo("event 1 erased texts about other people");
    }

    @Test
    void withoutItsWitnessesItIsTheLogsOwnWord() {
        SampleLog log = Samples.log();
        Report report = check(log.bundle(CASE, log.checkpoint(LATE)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNWITNESSED);
        assertThat(report.verdict().exit(false)).isZero();
        assertThat(report.verdict().exit(true)).isEqualTo(1);
        assertThat(report.complete()).isEqualTo(Complete.BY_THE_LOG_ALONE);
    }

    @Test
    void aWitnessOfTheTreeAloneDoesNotMakeItComplete() {
        SampleLog log = Samples.log();
        EvidenceBundle bundle = log.bundle(CASE, log.checkpoint(LATE, TREE_WITNESS));
        Trust trust = Trust.of(List.of(LOG.key()), List.of(TREE_WITNESS.key()), 1);
        Report report = new OfflineVerifier(trust).verify(bundle.bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.complete()).isEqualTo(Complete.BY_THE_LOG_ALONE);
        assertThat(PlainWords.of(report)).anyMatch(line -> line.contains("both are missing"));
    }

    @Test
    void theWholeLogMakesItComplete() {
        SampleLog log = Samples.log();
        LogAudit audit = new LogAudit(log.origin());
        audit.addAll(LogAudit.entries(log.leaves()));
        EvidenceBundle bundle = log.bundle(CASE, log.checkpoint(LATE, TREE_WITNESS));
        Trust trust = Trust.of(List.of(LOG.key()), List.of(TREE_WITNESS.key()), 1);
        Report report = new OfflineVerifier(trust).auditing(audit).verify(bundle.bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.complete()).isEqualTo(Complete.BY_FULL_AUDIT);
    }

    @Test
    void aQuorumIsAskedOfEachCheckpoint() {
        SampleLog log = Samples.log();
        Trust two = Trust.of(List.of(LOG.key()), List.of(TREE_WITNESS.key(), MAP_WITNESS.key()), 2);
        OfflineVerifier verifier = new OfflineVerifier(two);
        SignedNote one = log.checkpoint(LATE, MAP_WITNESS);
        SignedNote both = log.checkpoint(LATE, MAP_WITNESS, TREE_WITNESS);
        SignedNote early = log.checkpoint(EARLY, TREE_WITNESS, MAP_WITNESS);
        SignedNote unseen = log.checkpoint(EARLY);
        assertThat(verifier.verify(log.bundle(CASE, early, one).bytes()).verdict())
                .isEqualTo(Verdict.UNWITNESSED);
        assertThat(verifier.verify(log.bundle(CASE, unseen, both).bytes()).verdict())
                .isEqualTo(Verdict.UNWITNESSED);
        assertThat(verifier.verify(log.bundle(CASE, early, both).bytes()).verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aWitnessWithTwoKeysIsOneAndSignsWithBoth() {
        SampleLog log = Samples.log();
        NoteSigner second =
                TestKeys.signer("witness.example/map", SignatureType.ML_DSA_44_MAP_WITNESS, 8);
        List<VerifierKey> keys = List.of(MAP_WITNESS.key(), second.key());
        OfflineVerifier verifier = new OfflineVerifier(Trust.of(List.of(LOG.key()), keys, 1));
        byte[] both = log.bundle(CASE, log.checkpoint(LATE, MAP_WITNESS, second)).bytes();
        byte[] one = log.bundle(CASE, log.checkpoint(LATE, MAP_WITNESS)).bytes();
        assertThat(verifier.verify(both).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verifier.verify(one).verdict()).isEqualTo(Verdict.UNWITNESSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.of(List.of(LOG.key()), keys, 2));
    }

    @Test
    void everyKeyOfTheLogHasToSign() {
        NoteSigner second = TestKeys.signer(Samples.ORIGIN, SignatureType.ML_DSA_44, 9);
        Trust trust = Trust.of(List.of(LOG.key(), second.key()), List.of(MAP_WITNESS.key()), 1);
        OfflineVerifier verifier = new OfflineVerifier(trust);
        SampleLog both = Samples.log(LOG, second);
        EvidenceBundle signed = both.bundle(CASE, both.checkpoint(LATE, MAP_WITNESS));
        assertThat(verifier.verify(signed.bytes()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verifier.verify(Samples.whole().bytes()).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void withoutAKeyOfItsLogItCannotBeChecked() {
        NoteSigner other = TestKeys.signer("other.example/log", SignatureType.ED25519, 1);
        Trust trust = Trust.of(List.of(other.key()), List.of(), 0);
        assertThatExceptionOfType(CannotCheck.class)
                .isThrownBy(() -> new OfflineVerifier(trust).verify(Samples.whole().bytes()));
        assertThatExceptionOfType(CannotCheck.class)
                .isThrownBy(() -> Samples.verifier().verify(new byte[] {1, 2, 3}));
    }

    @Test
    void aSignatureOfAnUnknownKeyIsRemarked() {
        SampleLog log = Samples.log();
        Report report = check(log.bundle(CASE, log.checkpoint(LATE, MAP_WITNESS, TREE_WITNESS)));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.remarks()).singleElement().asString().contains("witness.example/tree");
    }

    @Test
    void aWitnessThatSawItBeforeItWasThereIsFound() {
        SampleLog log = Samples.log();
        SignedNote note = log.checkpoint(LATE);
        SignedNote early =
                note.with(MAP_WITNESS.cosign(note.text(), SampleLog.BEGIN.minusSeconds(301)));
        assertThat(check(log.bundle(CASE, early)).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void twoCheckpointsOfOneSizeAreAFork() {
        SampleLog other = Samples.log().contact(CASE, "a");
        SampleLog here = Samples.log().contact(CASE, "b");
        SignedNote one = here.checkpoint(10, MAP_WITNESS);
        SignedNote two = other.checkpoint(10, MAP_WITNESS);
        Report seen = Samples.verifier().remembering(two).verify(here.bundle(CASE, one).bytes());
        assertThat(seen.verdict()).isEqualTo(Verdict.FORKED);
        EvidenceBundle bundle = here.bundle(CASE, one);
        BundledCheckpoint second =
                new BundledCheckpoint(
                        two, other.bundle(CASE, two).checkpoints().getFirst().stream(), List.of());
        EvidenceBundle both =
                Samples.checked(bundle, List.of(bundle.checkpoints().getFirst(), second));
        assertThat(check(both).verdict()).isEqualTo(Verdict.FORKED);
        assertThat(Verdict.FORKED.exit(false)).isEqualTo(1);
    }

    @Test
    void aCaseTheLogDoesNotKnowIsProvedToBeUnknown() {
        SampleLog log = Samples.log();
        EvidenceBundle bundle = log.bundle(SampleLog.stream(77), log.checkpoint(LATE, MAP_WITNESS));
        Report report = check(bundle);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(PlainWords.of(report)).contains("The log had no record of it.");
    }

    @Test
    void anEventOfAnotherCaseDoesNotBelong() {
        SampleLog log = Samples.log();
        List<BundledEvent> events = new ArrayList<>(Samples.whole().events());
        events.set(1, log.events(Samples.OTHER, LATE).get(1));
        Report report = check(Samples.with(Samples.whole(), events));
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings()).extracting(Finding::part).contains("event 1");
    }

    @Test
    void theFirstCheckpointNarrowsDownWhatDoesNotHold() {
        List<BundledEvent> events = new ArrayList<>(Samples.whole().events());
        events.set(4, new BundledEvent.Withheld(4, Samples.log().leafHash(events.get(3))));
        Report report = check(Samples.with(Samples.whole(), events));
        assertThat(report.findings()).extracting(Finding::part).containsExactly("events 2 to 4");
    }

    private static TextState erased(long seq) {
        return new TextState.Erased("/account", seq);
    }

    private static BundledEvent event(int seq) {
        return Samples.whole().events().get(seq);
    }

    private static EvidenceBundle changed(int seq, BundledEvent event) {
        List<BundledEvent> events = new ArrayList<>(Samples.whole().events());
        events.set(seq, event);
        return Samples.with(Samples.whole(), events);
    }

    private static Report check(EvidenceBundle bundle) {
        return Samples.verifier().verify(bundle.bytes());
    }
}

package org.throughline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.ledger.verify.Samples.CASE;
import static org.throughline.ledger.verify.Samples.LOG;
import static org.throughline.ledger.verify.Samples.MAP_WITNESS;
import static org.throughline.ledger.verify.Samples.ORIGIN;
import static org.throughline.ledger.verify.Samples.SECOND;
import static org.throughline.ledger.verify.Samples.THIRD;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.BundledKeys;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TestKeys;
import org.throughline.ledger.VerifierKey;

/// A log changes its keys while it lives, and whoever has one of them finds the others.
class ChangedKeysTest {

    private static final Origin LOG_NAME = Origin.of(ORIGIN);

    private static Report check(EvidenceBundle bundle, VerifierKey... given) {
        Trust trust = Trust.of(List.of(given), List.of(MAP_WITNESS.key()), 1);
        return new OfflineVerifier(trust).verify(bundle.bytes());
    }

    private static void isInvalid(Report report, String part, String what) {
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .as("%s", report.findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.part()).isEqualTo(part);
                            assertThat(finding.what()).contains(what);
                        });
    }

    @Test
    void whoHasTheFirstKeyFollowsTheChangesToTheKeyThatSigned() {
        Report report = check(Samples.changed(), LOG.key());
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.logKeys()).containsExactly(SECOND.key().toString());
        assertThat(report.remarks()).anySatisfy(each -> assertThat(each).contains("position 3"));
    }

    @Test
    void whoHasTheLastKeyGoesBackToTheFirst() {
        assertThat(check(Samples.changed(), SECOND.key()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void severalChangesAreFollowed() {
        SampleLog log = Samples.changed(SECOND).keysChanged(THIRD).contact(CASE, "Seen.");
        EvidenceBundle bundle =
                log.bundle(
                        CASE,
                        log.checkpoint(2, MAP_WITNESS),
                        log.checkpoint(4, MAP_WITNESS),
                        log.checkpoint(7, MAP_WITNESS));
        for (NoteSigner each : List.of(LOG, SECOND, THIRD)) {
            Report report = check(bundle, each.key());
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void bothKindsOfKeysAreChangedTogether() {
        NoteSigner[] old = both(1);
        NoteSigner[] fresh = both(4);
        SampleLog log = new SampleLog(ORIGIN, old).contact(CASE, "Seen.").keysChanged(fresh);
        EvidenceBundle bundle = log.bundle(CASE, log.checkpoint(2, MAP_WITNESS));
        assertThat(check(bundle, old[0].key(), old[1].key()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(check(bundle, old[0].key()).verdict()).isEqualTo(Verdict.VALID);
    }

    private static NoteSigner[] both(int one) {
        return new NoteSigner[] {
            TestKeys.signer(ORIGIN, SignatureType.ED25519, one),
            TestKeys.signer(ORIGIN, SignatureType.ML_DSA_44, one)
        };
    }

    @Test
    void aStrangersKeyLeadsNowhere() {
        isInvalid(check(Samples.changed(), THIRD.key()), "changes of keys", "neither begin");
    }

    @Test
    void withoutTheChangesTheNewKeyIsNobodys() {
        EvidenceBundle whole = Samples.changed();
        EvidenceBundle without =
                new EvidenceBundle(
                        whole.origin(), whole.stream(), whole.checkpoints(), whole.events());
        isInvalid(check(without, LOG.key()), "checkpoint 2", "has not signed");
    }

    @Test
    void aRetiredKeySignsNothing() {
        SampleLog log = Samples.changed(SECOND);
        String text = log.checkpoint(5).text();
        SignedNote byOld = new SignedNote(text, List.of(LOG.sign(text)));
        Report report = check(log.bundle(CASE, byOld), LOG.key());
        isInvalid(report, "checkpoint 1", "which was retired at position 3");
        SignedNote byBoth = log.checkpoint(5).with(LOG.sign(text));
        isInvalid(check(log.bundle(CASE, byBoth), LOG.key()), "checkpoint 1", "retired");
    }

    @Test
    void aNewKeySignsNothingEarlier() {
        SampleLog log = Samples.changed(SECOND);
        String text = log.checkpoint(2).text();
        SignedNote early = new SignedNote(text, List.of(SECOND.sign(text)));
        EvidenceBundle bundle = log.bundle(CASE, early, log.checkpoint(5));
        isInvalid(check(bundle, LOG.key()), "checkpoint 1", "which signs only later");
    }

    @Test
    void aReceiptIsCheckedWithTheChangesOfABundle() {
        SampleLog log = Samples.changed(SECOND);
        byte[] receipt = log.receipt(4, log.checkpoint(5, MAP_WITNESS)).bytes();
        byte[] old = log.receipt(1, log.checkpoint(2, MAP_WITNESS)).bytes();
        OfflineVerifier verifier = Samples.verifier();
        assertThat(verifier.verify(old).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verifier.verify(receipt).verdict()).isEqualTo(Verdict.INVALID);
        OfflineVerifier following = verifier.following(Samples.changed().bytes());
        assertThat(following.verify(old).verdict()).isEqualTo(Verdict.VALID);
        assertThat(following.verify(receipt).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void changesThatDoNotHoldAreNotFollowed() {
        SampleLog log = byStranger();
        byte[] bundle = log.bundle(CASE, log.checkpoint(2)).bytes();
        assertThatExceptionOfType(CannotCheck.class)
                .isThrownBy(() -> Samples.verifier().following(bundle));
    }

    private static SampleLog byStranger() {
        KeyChange change = unsigned(LOG, SECOND, THIRD, SECOND);
        return new SampleLog(ORIGIN, LOG).contact(CASE, "Seen.").keysChanged(change, SECOND);
    }

    /// A change from one key to another, with signatures of others under their names.
    private static KeyChange unsigned(
            NoteSigner from, NoteSigner to, NoteSigner first, NoteSigner second) {
        KeyChange right = KeyChange.signed(LOG_NAME, List.of(from), List.of(to));
        String text = right.note().text();
        List<NoteSigner> named =
                List.of(
                        new NoteSigner(from.key(), message -> signed(first, text)),
                        new NoteSigner(to.key(), message -> signed(second, text)));
        return new KeyChange(
                LOG_NAME,
                right.from(),
                right.to(),
                new SignedNote(text, named.stream().map(each -> each.sign(text)).toList()));
    }

    private static byte[] signed(NoteSigner by, String text) {
        return by.sign(text).signature();
    }

    @Nested
    class AChangeThatDoesNotHold {

        @Test
        void isOneThatTheKeyBeforeDidNotSign() {
            SampleLog log = byStranger();
            isInvalid(
                    check(log.bundle(CASE, log.checkpoint(2)), LOG.key()),
                    "change of keys at position 2",
                    "not signed by the key before it");
        }

        @Test
        void isOneThatTheNewKeyDidNotSign() {
            KeyChange change = unsigned(LOG, SECOND, LOG, THIRD);
            SampleLog log =
                    new SampleLog(ORIGIN, LOG).contact(CASE, "Seen.").keysChanged(change, SECOND);
            isInvalid(
                    check(log.bundle(CASE, log.checkpoint(2)), LOG.key()),
                    "change of keys at position 2",
                    "not signed by its own key");
        }

        @Test
        void isOneFromKeysThatDidNotSign() {
            KeyChange gap = KeyChange.signed(LOG_NAME, List.of(THIRD), List.of(fourth()));
            SampleLog log = Samples.changed(SECOND).keysChanged(gap, fourth());
            isInvalid(
                    check(log.bundle(CASE, log.checkpoint(6)), LOG.key()),
                    "change of keys at position 6",
                    "there is a gap");
        }

        @Test
        void isOneOfAnotherLog() {
            String other = "other.example/log";
            NoteSigner one = TestKeys.signer(other, SignatureType.ED25519, 1);
            NoteSigner two = TestKeys.signer(other, SignatureType.ED25519, 4);
            KeyChange change = KeyChange.signed(Origin.of(other), List.of(one), List.of(two));
            SampleLog log = new SampleLog(ORIGIN, LOG).keysChanged(change, SECOND);
            isInvalid(
                    check(log.bundle(CASE, log.checkpoint(1)), LOG.key()),
                    "change of keys at position 1",
                    "another log's");
        }

        @Test
        void isOneThatWasLeftOut() {
            SampleLog log = Samples.changed(SECOND).keysChanged(THIRD);
            EvidenceBundle whole = log.bundle(CASE, log.checkpoint(6, MAP_WITNESS));
            List<BundledEvent> events = whole.keys().events();
            for (List<BundledEvent> fewer : List.of(events.subList(0, 1), events.subList(1, 2))) {
                EvidenceBundle without =
                        new EvidenceBundle(
                                whole.origin(),
                                whole.stream(),
                                whole.checkpoints(),
                                whole.events(),
                                new BundledKeys(whole.keys().proofs(), fewer));
                Report report = check(without, LOG.key());
                assertThat(report.verdict()).isIn(Verdict.INVALID, Verdict.INCOMPLETE);
                assertThat(report.findings())
                        .anySatisfy(each -> assertThat(each.part()).startsWith("system event"));
            }
        }

        private static NoteSigner fourth() {
            return TestKeys.signer(ORIGIN, SignatureType.ED25519, 6);
        }
    }
}

package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TestKeys;
import org.throughline.ledger.TextState;

/// A small log of three streams, its keys and witnesses, and bundles of its first case.
public final class Samples {

    public static final String ORIGIN = "throughline.local/log";
    public static final String CASE = SampleLog.stream(1);
    public static final String OTHER = SampleLog.stream(2);
    public static final NoteSigner LOG = TestKeys.signer(ORIGIN, SignatureType.ED25519, 1);
    public static final NoteSigner SECOND = TestKeys.signer(ORIGIN, SignatureType.ED25519, 4);
    public static final NoteSigner THIRD = TestKeys.signer(ORIGIN, SignatureType.ED25519, 5);
    public static final NoteSigner TREE_WITNESS =
            TestKeys.signer("witness.example/tree", SignatureType.ED25519_WITNESS, 2);
    public static final NoteSigner MAP_WITNESS =
            TestKeys.signer("witness.example/map", SignatureType.ED25519_MAP_WITNESS, 3);

    /// A first checkpoint, with two events of the case.
    public static final long EARLY = 4;

    /// The last checkpoint, with five.
    public static final long LATE = 9;

    private Samples() {}

    /// Events of the case are at positions 1, 3, 5, 7 and 9; the fourth erases the first.
    public static SampleLog log() {
        return log(LOG);
    }

    public static SampleLog log(NoteSigner... signers) {
        return new SampleLog(ORIGIN, signers)
                .contact(CASE, "Seen alone at home.")
                .contact(OTHER, "Not seen.")
                .contact(CASE, "She said she was “fine”.")
                .contact(OTHER, "Seen at school.")
                .contact(CASE, "No answer at the door.")
                .append("agencies", "agency-registered.v1", "{\"id\":\"police\"}", List.of())
                .erasure(CASE, "child")
                .contact(OTHER, "Seen again.")
                .contact(CASE, "Seen with her mother.");
    }

    /// A log that changed its keys at position 3, a checkpoint before and one after; its case has
    /// the positions 1, 2, 4 and 5.
    public static SampleLog changed(NoteSigner... to) {
        return new SampleLog(ORIGIN, LOG)
                .contact(CASE, "Seen alone at home.")
                .contact(CASE, "No answer at the door.")
                .keysChanged(to)
                .contact(CASE, "Seen at school.")
                .contact(CASE, "Seen with her mother.");
    }

    /// The bundle of its case.
    public static EvidenceBundle changed() {
        SampleLog log = changed(SECOND);
        return log.bundle(CASE, log.checkpoint(2, MAP_WITNESS), log.checkpoint(5, MAP_WITNESS));
    }

    public static Trust trust() {
        return Trust.of(List.of(LOG.key()), List.of(MAP_WITNESS.key()), 1);
    }

    public static OfflineVerifier verifier() {
        return new OfflineVerifier(trust());
    }

    public static SignedNote early() {
        return log().checkpoint(EARLY, MAP_WITNESS);
    }

    public static SignedNote late() {
        return log().checkpoint(LATE, MAP_WITNESS);
    }

    /// All of it, two checkpoints, everything open.
    public static EvidenceBundle whole() {
        return log().bundle(CASE, early(), late());
    }

    /// The first event erased, the text of the second withheld, the third event withheld.
    public static EvidenceBundle partly() {
        List<BundledEvent> events = new ArrayList<>(whole().events());
        events.set(0, said(events.get(0), new TextState.Erased("/account", 3)));
        events.set(1, said(events.get(1), new TextState.Withheld("/account")));
        events.set(2, withheld(events.get(2)));
        return with(whole(), events);
    }

    /// The first event erased.
    public static EvidenceBundle erased() {
        List<BundledEvent> events = new ArrayList<>(whole().events());
        events.set(0, said(events.get(0), new TextState.Erased("/account", 3)));
        return with(whole(), events);
    }

    public static EvidenceBundle with(EvidenceBundle bundle, List<BundledEvent> events) {
        return new EvidenceBundle(
                bundle.origin(), bundle.stream(), bundle.checkpoints(), events, bundle.keys());
    }

    public static EvidenceBundle checked(
            EvidenceBundle bundle, List<BundledCheckpoint> checkpoints) {
        return new EvidenceBundle(
                bundle.origin(), bundle.stream(), checkpoints, bundle.events(), bundle.keys());
    }

    public static BundledEvent.Shown said(BundledEvent event, TextState... texts) {
        BundledEvent.Shown shown = (BundledEvent.Shown) event;
        return new BundledEvent.Shown(
                shown.seq(),
                shown.position(),
                shown.ledgerTime(),
                shown.publicPart(),
                shown.signature(),
                List.of(texts));
    }

    public static BundledEvent withheld(BundledEvent event) {
        return new BundledEvent.Withheld(event.seq(), log().leafHash(event));
    }
}

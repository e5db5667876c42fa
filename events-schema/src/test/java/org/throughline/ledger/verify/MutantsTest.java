package org.throughline.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignedNote;

/// Files are changed, one byte or one part at a time, and none may pass for what it was. `make
/// mutants` asks for every byte and every value; the usual run takes a sample, with its seed in the
/// name of what passed.
class MutantsTest {

    private static final int USUAL = 100_000;

    private final long seed = Long.getLong("throughline.seed", new Random().nextLong());
    private final int wanted = Integer.getInteger("throughline.mutants", USUAL);
    private final OfflineVerifier verifier = Samples.verifier();

    @Test
    void noChangedByteOfABundlePasses() {
        bytes(Samples.whole().bytes(), wanted * 3L / 10);
        bytes(Samples.changed().bytes(), wanted / 10L);
        bytes(Samples.partly().bytes(), wanted * 4L / 10);
    }

    @Test
    void noChangedByteOfAReceiptPasses() {
        bytes(Samples.log().receipt(3, Samples.late()).bytes(), wanted / 10L);
    }

    @Test
    void noChangedByteOfACheckpointPasses() {
        bytes(Samples.late().bytes(), wanted / 20L);
    }

    @Test
    void noByteLeftOutOrPutInPasses() {
        for (byte[] file :
                List.of(
                        Samples.partly().bytes(),
                        Samples.changed().bytes(),
                        Samples.log().receipt(3, Samples.late()).bytes(),
                        Samples.late().bytes())) {
            Verdict original = verdict(file);
            for (int at = 0; at < file.length; at++) {
                byte[] shorter = new byte[file.length - 1];
                System.arraycopy(file, 0, shorter, 0, at);
                System.arraycopy(file, at + 1, shorter, at, shorter.length - at);
                passesNot(file, shorter, original, "without byte " + at);
                byte[] longer = new byte[file.length + 1];
                System.arraycopy(file, 0, longer, 0, at);
                System.arraycopy(file, at, longer, at + 1, file.length - at);
                passesNot(file, longer, original, "with a zero at " + at);
                passesNot(file, Arrays.copyOf(file, at), original, "cut at " + at);
            }
            passesNot(file, Arrays.copyOf(file, file.length + 1), original, "a zero at the end");
        }
    }

    @Test
    void noPartLeftOutDoubledSwappedOrOfAnotherBundlePasses() {
        EvidenceBundle whole = Samples.whole();
        EvidenceBundle other = Samples.log().bundle(Samples.OTHER, Samples.early(), Samples.late());
        SampleLog another =
                new SampleLog(Samples.ORIGIN, Samples.LOG)
                        .contact(Samples.CASE, "another log")
                        .contact(Samples.CASE, "with the same case");
        EvidenceBundle elsewhere = another.bundle(Samples.CASE, another.checkpoint(2));
        List<EvidenceBundle> mutants = new ArrayList<>();
        for (EvidenceBundle from : List.of(other, whole)) {
            rearranged(whole.events(), from.events())
                    .forEach(events -> mutants.add(Samples.with(whole, events)));
            rearranged(whole.checkpoints(), from.checkpoints())
                    .forEach(parts -> addChecked(mutants, whole, parts));
        }
        proofs(whole, other).forEach(parts -> addChecked(mutants, whole, parts));
        mutants.add(Samples.with(whole, elsewhere.events()));
        mutants.add(
                new EvidenceBundle(
                        whole.origin(), Samples.OTHER, whole.checkpoints(), whole.events()));
        Verdict original = verdict(whole.bytes());
        for (EvidenceBundle mutant : mutants) {
            passesNot(whole.bytes(), mutant.bytes(), original, "parts");
        }
        assertThat(mutants).hasSizeGreaterThan(50);
    }

    @Test
    void noSignatureLeftOutOrOfAnotherCheckpointPasses() {
        EvidenceBundle whole = Samples.whole();
        BundledCheckpoint last = whole.checkpoints().getLast();
        SignedNote early = whole.checkpoints().getFirst().note();
        List<List<NoteSignature>> lines =
                new ArrayList<>(rearranged(last.note().signatures(), early.signatures()));
        lines.removeIf(List::isEmpty);
        for (List<NoteSignature> each : lines) {
            if (each.equals(last.note().signatures()) || isTwice(each) || isReordered(each, last)) {
                continue;
            }
            BundledCheckpoint mutant =
                    new BundledCheckpoint(
                            new SignedNote(last.note().text(), each),
                            last.stream(),
                            last.fromLast());
            EvidenceBundle bundle =
                    Samples.checked(whole, List.of(whole.checkpoints().getFirst(), mutant));
            passesNot(whole.bytes(), bundle.bytes(), Verdict.VALID, "signatures");
        }
    }

    /// The order of signatures says nothing.
    private static boolean isReordered(List<NoteSignature> lines, BundledCheckpoint checkpoint) {
        return lines.size() == checkpoint.note().signatures().size()
                && lines.containsAll(checkpoint.note().signatures());
    }

    private static boolean isTwice(List<NoteSignature> lines) {
        return lines.stream().map(NoteSignature::toString).distinct().count() < lines.size();
    }

    private static void addChecked(
            List<EvidenceBundle> mutants, EvidenceBundle whole, List<BundledCheckpoint> parts) {
        // without its first checkpoint a bundle proves less and is still a bundle
        boolean fewer =
                parts.size() == 1
                        && parts.getFirst().equals(whole.checkpoints().getLast())
                        && parts.getFirst().fromLast().isEmpty();
        if (!parts.isEmpty() && !fewer) {
            mutants.add(Samples.checked(whole, parts));
        }
    }

    /// Each proof of a checkpoint taken from the other checkpoint or the other bundle.
    private static List<List<BundledCheckpoint>> proofs(EvidenceBundle one, EvidenceBundle other) {
        List<List<BundledCheckpoint>> all = new ArrayList<>();
        BundledCheckpoint first = one.checkpoints().getFirst();
        BundledCheckpoint last = one.checkpoints().getLast();
        List<BundledCheckpoint> sources = new ArrayList<>(one.checkpoints());
        sources.addAll(other.checkpoints());
        for (BundledCheckpoint source : sources) {
            all.add(
                    List.of(
                            first,
                            new BundledCheckpoint(last.note(), source.stream(), last.fromLast())));
            all.add(
                    List.of(
                            first,
                            new BundledCheckpoint(last.note(), last.stream(), source.fromLast())));
            all.add(
                    List.of(
                            new BundledCheckpoint(first.note(), source.stream(), first.fromLast()),
                            last));
            all.add(
                    List.of(
                            first,
                            new BundledCheckpoint(source.note(), last.stream(), last.fromLast())));
        }
        all.removeIf(parts -> parts.equals(one.checkpoints()));
        return all;
    }

    /// Each part left out, doubled, swapped with the next, put in the place of another, and each of
    /// the others put in its place.
    private static <T> List<List<T>> rearranged(List<T> parts, List<T> others) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<T> without = new ArrayList<>(parts);
            without.remove(i);
            all.add(without);
            List<T> doubled = new ArrayList<>(parts);
            doubled.add(i, parts.get(i));
            all.add(doubled);
            for (T other : others) {
                List<T> replaced = new ArrayList<>(parts);
                replaced.set(i, other);
                all.add(replaced);
                List<T> more = new ArrayList<>(parts);
                more.add(i, other);
                all.add(more);
            }
            if (i > 0) {
                List<T> swapped = new ArrayList<>(parts);
                swapped.set(i, parts.get(i - 1));
                swapped.set(i - 1, parts.get(i));
                all.add(swapped);
            }
        }
        all.removeIf(parts::equals);
        return all;
    }

    /// Every byte with every other value, if so many are wanted; else a sample of them that has
    /// each byte.
    private void bytes(byte[] file, long number) {
        Verdict original = verdict(file);
        Random random = new Random(seed);
        long values = Math.max(1, Math.min(255, number / file.length));
        for (int at = 0; at < file.length; at++) {
            int start = random.nextInt(255);
            for (int i = 0; i < values; i++) {
                byte[] mutant = file.clone();
                mutant[at] ^= (byte) (1 + (start + i) % 255);
                passesNot(file, mutant, original, "byte " + at + " is " + mutant[at]);
            }
        }
    }

    private void passesNot(byte[] file, byte[] mutant, Verdict original, String what) {
        if (Arrays.equals(file, mutant)) {
            return;
        }
        Verdict verdict = verdict(mutant);
        if (verdict.compareTo(original) <= 0) {
            throw new AssertionError(what + " passes as " + verdict + ", seed " + seed);
        }
    }

    /// A file that is nothing that can be checked counts as invalid.
    private Verdict verdict(byte[] file) {
        try {
            return verifier.verify(file).verdict();
        } catch (CannotCheck _) {
            return Verdict.INVALID;
        }
    }
}

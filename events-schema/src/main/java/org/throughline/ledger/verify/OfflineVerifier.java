package org.throughline.ledger.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.MalformedBytes;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.SignedNote;

/// Checks a bundle, a receipt, a checkpoint or an accusation against keys that came another way.
/// Needs no network, no clock and no trust in whoever made the file.
public final class OfflineVerifier {

    private final Trust trust;
    private final List<SignedNote> remembered;
    private final @Nullable LogAudit audit;

    public OfflineVerifier(Trust trust) {
        this(trust, List.of(), null);
    }

    private OfflineVerifier(Trust trust, List<SignedNote> remembered, @Nullable LogAudit audit) {
        this.trust = trust;
        this.remembered = remembered;
        this.audit = audit;
    }

    /// Also holds the file against a checkpoint that was seen before.
    public OfflineVerifier remembering(SignedNote checkpoint) {
        List<SignedNote> more = new ArrayList<>(remembered);
        more.add(checkpoint);
        return new OfflineVerifier(trust, more, audit);
    }

    /// Also holds the file against all leaves of the log.
    ///
    /// @param audit that has read as many leaves as the file's last checkpoint covers
    public OfflineVerifier auditing(LogAudit audit) {
        return new OfflineVerifier(trust, remembered, audit);
    }

    /// Follows the changes of keys that a bundle of the log proves, for files that bring none.
    ///
    /// @throws CannotCheck if it is none that holds, or none with changes of keys
    public OfflineVerifier following(byte[] bundle) {
        Report report = verify(bundle);
        boolean holds = report.verdict().compareTo(Verdict.UNWITNESSED) <= 0;
        if (!holds || report.kind() != Report.Kind.BUNDLE) {
            throw new CannotCheck("The changes of keys do not hold.");
        }
        KeyChain chain = new KeyCheck(trust, new Findings()).chain(EvidenceBundle.parse(bundle));
        return new OfflineVerifier(trust.following(chain), remembered, audit);
    }

    /// Checks a file.
    ///
    /// @throws CannotCheck if the file is of no kind that can be checked, or no key of its log was
    ///   given
    public Report verify(byte[] file) {
        Findings findings = new Findings();
        Report.Kind kind = kind(file);
        try {
            return switch (kind) {
                case BUNDLE -> bundle(file, findings);
                case RECEIPT -> receipt(file, findings);
                case ACCUSATION ->
                        new AccusationCheck(trust, findings)
                                .check(same(file, Accusation.parse(file), Accusation::bytes));
                case CHECKPOINT ->
                        checkpoint(same(file, SignedNote.parse(file), SignedNote::bytes), findings);
            };
        } catch (MalformedBytes e) {
            findings.invalid("byte " + e.offset(), e.what());
            return Report.unreadable(kind, findings);
        }
    }

    private static Report.Kind kind(byte[] file) {
        if (EvidenceBundle.isOne(file)) {
            return Report.Kind.BUNDLE;
        }
        if (Accusation.isOne(file)) {
            return Report.Kind.ACCUSATION;
        }
        byte[] receipt = (Receipt.FIRST_LINE + "\n").getBytes(US_ASCII);
        if (begins(file, receipt)) {
            return Report.Kind.RECEIPT;
        }
        if (new String(file, UTF_8).contains("\n\n\u2014 ")) {
            return Report.Kind.CHECKPOINT;
        }
        throw new CannotCheck("The file is no evidence bundle, receipt, checkpoint or accusation.");
    }

    private static boolean begins(byte[] file, byte[] start) {
        return Arrays.mismatch(file, start) == start.length || Arrays.equals(file, start);
    }

    /// What was parsed is written again; the bytes must be the same.
    private static <T> T same(byte[] file, T parsed, Function<T, byte[]> write) {
        int difference = Arrays.mismatch(file, write.apply(parsed));
        if (difference >= 0) {
            throw MalformedBytes.at(difference, "it is written in another way");
        }
        return parsed;
    }

    private Report bundle(byte[] file, Findings findings) {
        EvidenceBundle bundle = same(file, EvidenceBundle.parse(file), EvidenceBundle::bytes);
        return new BundleCheck(trust, findings, remembered, audit).check(bundle);
    }

    private Report receipt(byte[] file, Findings findings) {
        Receipt receipt = same(file, Receipt.parse(file), Receipt::bytes);
        return new ReceiptCheck(trust, findings, remembered).check(receipt);
    }

    private Report checkpoint(SignedNote note, Findings findings) {
        List<String> remarks = new ArrayList<>();
        Origin origin = origin(note);
        Optional<CheckpointCheck.Checked> checked =
                new CheckpointCheck(trust, findings, remarks).check("checkpoint", origin, note);
        if (checked.isEmpty()) {
            return Report.unreadable(Report.Kind.CHECKPOINT, findings);
        }
        new Forks(findings).compare("checkpoint", checked.get(), remembered, trust);
        new Audit(findings, audit).check("checkpoint", checked.get());
        return Summary.of(Report.Kind.CHECKPOINT, trust, findings, remarks, List.of(checked.get()))
                .report("", Complete.NO, Counts.NONE);
    }

    private static Origin origin(SignedNote note) {
        try {
            return Origin.of(note.text().substring(0, note.text().indexOf('\n')));
        } catch (IllegalArgumentException _) {
            throw MalformedBytes.at(0, "the first line is not the name of a log");
        }
    }
}

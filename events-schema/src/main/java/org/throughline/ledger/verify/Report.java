package org.throughline.ledger.verify;

import java.util.List;

/// What was checked, what came of it, and what is proved by it. If the verdict is a bad one, the
/// rest says only what the file claims.
///
/// @param kind of file
/// @param findings what does not hold, all of it
/// @param remarks what is worth knowing and spoils nothing
/// @param origin of the log, empty if it could not be read
/// @param subject the stream, or the position, empty if the file has neither
/// @param stood one for each checkpoint, oldest first
/// @param logKeys that signed the last checkpoint
/// @param seen the witnesses of the last checkpoint
public record Report(
        Kind kind,
        Verdict verdict,
        List<Finding> findings,
        List<String> remarks,
        String origin,
        String subject,
        List<Stood> stood,
        List<String> logKeys,
        List<Seen> seen,
        Complete complete,
        Counts counts) {

    /// What kind of file it is.
    public enum Kind {
        BUNDLE,
        RECEIPT,
        CHECKPOINT,
        ACCUSATION
    }

    /// A file that cannot be read as what it says it is.
    static Report unreadable(Kind kind, Findings findings) {
        return new Report(
                kind,
                findings.worst(Verdict.INVALID),
                findings.all(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Complete.NO,
                Counts.NONE);
    }
}

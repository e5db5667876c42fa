package org.throughline.ledger.verify;

import org.throughline.ledger.SignatureType.Says;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;

/// A witness that was asked for and has cosigned the last checkpoint.
///
/// @param name of its key
/// @param says the tree alone, or the map too
/// @param timestamp by its own clock, in seconds since 1970; 0 if it gives none
public record Seen(String name, Says says, long timestamp) {

    static Seen of(SignedNote.Signer signer) {
        VerifierKey key = signer.key();
        return new Seen(key.name().text(), key.type().says(), signer.timestamp());
    }
}

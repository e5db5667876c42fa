package org.throughline.query.proof;

import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;

/// What a checkpoint says of a stream, or that it has no such stream.
public record StreamProof(String stream, SignedNote note, MapProof proof) {

    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    public StreamTag tag() {
        return StreamTag.of(checkpoint().origin(), stream);
    }

    /// How many events of the stream the checkpoint covers.
    public long count() {
        return proof.count(tag());
    }

    /// Whether the proof is one: the side that signed is not taken at its word.
    public boolean holds() {
        return checkpoint().state().filter(state -> proof.verify(tag(), state.map())).isPresent();
    }
}

package org.throughline.query.proof;

import org.throughline.ledger.TreeSize;
import org.throughline.schema.cases.StreamId;

/// Port: the side that signs.
public interface LedgerProofs {

    /// What the newest checkpoint says of a stream.
    ///
    /// @throws org.throughline.query.answer.Problem if nothing is signed yet, or cannot be asked
    StreamProof of(StreamId stream);

    /// What the checkpoint of a size says of a stream.
    ///
    /// @throws org.throughline.query.answer.Problem if there is none, or it cannot be asked
    StreamProof of(StreamId stream, TreeSize size);

    /// What was signed.
    ///
    /// @throws org.throughline.query.answer.Problem if it cannot be asked
    SignedLog signed();
}

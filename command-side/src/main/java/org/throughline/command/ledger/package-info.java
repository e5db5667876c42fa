/// The ledger of the log: the integrator that makes a Merkle tree and a stream map of the events
/// and signs checkpoints, and the proofs that follow from them (ADR 0026).
@NullMarked
package org.throughline.command.ledger;

import org.jspecify.annotations.NullMarked;

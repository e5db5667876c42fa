package org.throughline.query.api;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.query.proof.SignedLog;
import org.throughline.query.proof.StreamProof;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Leaves;

/// Signs a log as far as it goes whenever it is asked.
final class TestProofs implements LedgerProofs {

    private static final Origin ORIGIN = Origin.of("throughline.test/log");

    private final EventSource log;
    private final NoteSigner signer;

    TestProofs(EventSource log) {
        this.log = log;
        try {
            signer =
                    NoteSigner.of(
                            new KeyName(ORIGIN.text()),
                            SignatureType.ED25519,
                            KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public StreamProof of(StreamId stream) {
        Frontier tree = Frontier.empty();
        Map<StreamTag, Frontier> streams = new HashMap<>();
        Instant time = Instant.EPOCH;
        int events = Math.toIntExact(log.head().value());
        for (RecordedEvent row : log.readAfter(Position.START, events)) {
            Leaf leaf = Leaves.of(ORIGIN, row);
            LeafHash hash = LeafHash.of(leaf);
            tree.append(hash);
            streams.computeIfAbsent(leaf.stream(), _ -> Frontier.empty()).append(hash);
            time = row.ledgerTime();
        }
        StreamMap map =
                StreamMap.of(
                        streams.entrySet().stream()
                                .map(each -> StreamState.of(each.getKey(), each.getValue()))
                                .toList(),
                        MapNodes.newestInMemory());
        Checkpoint checkpoint =
                Checkpoint.of(ORIGIN, tree.size(), tree.root(), new LogState(map.root(), time));
        return new StreamProof(
                stream.text(),
                checkpoint.signedBy(List.of(signer)),
                map.prove(StreamTag.of(ORIGIN, stream.text())));
    }

    /// As far as the log goes: nobody appends between the two.
    @Override
    public StreamProof of(StreamId stream, TreeSize size) {
        StreamProof proof = of(stream);
        if (!proof.checkpoint().size().equals(size)) {
            throw new IllegalStateException("the log has grown");
        }
        return proof;
    }

    @Override
    public SignedLog signed() {
        return new SignedLog(List.of(signer.key()), List.of(), null);
    }
}

package org.throughline.query.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.ledger.BundledCheckpoint;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.BundledKeys;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.TextState;
import org.throughline.ledger.TreeSize;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Leaves;

/// Makes evidence bundles: every event of a case up to the newest checkpoint, what the reader may
/// read with its texts, the others by their leaves alone.
public final class Bundles {

    private static final byte[] UNSIGNED = new byte[0];
    private static final int NOT_FOUND = 404;
    private static final int ROUNDS = 20;
    private static final int PAUSE_MILLIS = 100;

    private final LedgerProofs proofs;
    private final CaseReads cases;
    private final Texts texts;
    private final EventSource log;

    public Bundles(LedgerProofs proofs, CaseReads cases, Texts texts, EventSource log) {
        this.proofs = proofs;
        this.cases = cases;
        this.texts = texts;
        this.log = log;
    }

    /// What the newest checkpoint says of a case. Only an auditor is told that there is no such
    /// case: others are not to learn which cases there are.
    ///
    /// @throws org.throughline.query.answer.Problem if the case is not for this reader
    public StreamProof proof(CaseId id, Reader reader) {
        try {
            cases.one(id, QuestionReader.read(Map.of()), reader);
        } catch (Problem problem) {
            if (problem.status() != NOT_FOUND || !(reader instanceof Reader.Auditor)) {
                throw problem;
            }
        }
        return proofs.of(StreamId.of(id));
    }

    /// The bundle of a case for a reader.
    ///
    /// @throws org.throughline.query.answer.Problem if the case is not for this reader
    public EvidenceBundle bundle(CaseId id, Reader reader) {
        StreamId stream = StreamId.of(id);
        StreamProof proof = proofs.of(stream);
        long size = proof.checkpoint().size().value();
        Lens lens = reached(id, size, reader);
        List<RecordedEvent> rows = log.readStream(stream, Position.of(size));
        Set<Long> shown = shown(lens, rows, reader);
        Texts.Opened opened = texts.open(id, shown);
        Erasures erasures = Erasures.in(rows);
        Origin origin = proof.checkpoint().origin();
        List<BundledEvent> events = new ArrayList<>();
        for (RecordedEvent row : rows) {
            if (shown.contains(row.position().value())) {
                events.add(shown(row, texts(row, opened, erasures)));
            } else if (erasures.isCalledUpon(row.seq())) {
                events.add(shown(row, List.of())); // it has no texts
            } else {
                events.add(
                        new BundledEvent.Withheld(row.seq(), LeafHash.of(Leaves.of(origin, row))));
            }
        }
        return new EvidenceBundle(
                origin,
                stream.text(),
                List.of(new BundledCheckpoint(proof.note(), proof.proof(), List.of())),
                events,
                keys(proof.checkpoint().size()));
    }

    /// How the log came to the keys that signed this checkpoint.
    private BundledKeys keys(TreeSize size) {
        StreamProof proof = proofs.of(StreamId.SYSTEM, size);
        if (proof.count() == 0) {
            return BundledKeys.NONE;
        }
        List<BundledEvent> events = new ArrayList<>();
        log.readStream(StreamId.SYSTEM, Position.of(size.value()))
                .forEach(row -> events.add(shown(row, List.of())));
        return new BundledKeys(List.of(proof.proof()), events);
    }

    /// The case as it stands, once the projections have come as far as the checkpoint.
    private Lens reached(CaseId id, long size, Reader reader) {
        for (int round = 1; ; round++) {
            Lens lens = cases.one(id, QuestionReader.read(Map.of()), reader);
            if (lens.position() >= size) {
                return lens;
            }
            if (round == ROUNDS || !rest()) {
                throw Problem.notYetProjected();
            }
        }
    }

    private static boolean rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<Long> shown(Lens lens, List<RecordedEvent> rows, Reader reader) {
        boolean all = reader instanceof Reader.Auditor;
        Set<Long> readable = new HashSet<>(lens.eventPositions());
        return rows.stream()
                .map(row -> row.position().value())
                .filter(position -> all || readable.contains(position))
                .collect(Collectors.toSet());
    }

    private static List<TextState> texts(
            RecordedEvent row, Texts.Opened opened, Erasures erasures) {
        return opened.at(row.position().value()).states(about -> erasures.of(about, row.seq()));
    }

    private static BundledEvent shown(RecordedEvent row, List<TextState> texts) {
        return new BundledEvent.Shown(
                row.seq(), row.position(), row.ledgerTime(), row.publicPart(), UNSIGNED, texts);
    }
}

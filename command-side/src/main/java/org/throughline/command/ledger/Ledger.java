package org.throughline.command.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.ConsistencyProof;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.Tile;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.catalog.EventCatalog;

/// What the ledger proves, from what is stored: any node can. Proofs of older checkpoints stay what
/// they were.
public final class Ledger {

    private final Origin origin;
    private final LedgerTables tables;
    private final StoredLeaves leaves;
    private final StoredTiles tiles;
    private final KeysInForce keys;

    /// @param keys the directory of the signing keys
    public Ledger(LogDatabase database, Origin origin, Path keys) {
        this.origin = origin;
        this.keys = new KeysInForce(database, origin, keys);
        this.tables = new LedgerTables(database);
        this.leaves = new StoredLeaves(database, origin, EventCatalog.standard());
        this.tiles = new StoredTiles(tables, leaves);
    }

    /// What others check the newest checkpoint with; none before the first one was made.
    public List<VerifierKey> keys() {
        return keys.at(tables.newest().map(Ledger::size).orElse(TreeSize.of(0)));
    }

    /// The keys that sign once all of the log is in a checkpoint.
    public List<VerifierKey> newestKeys() {
        return keys.newest();
    }

    /// Makes new keys, and a change to them that has no effect before it is in the log.
    ///
    /// @throws LedgerCorrupted if the keys that it follows are not here
    public KeyChange renewedKeys() {
        return keys.renewed();
    }

    /// What a checkpoint says of a stream.
    public record StreamProof(SignedNote checkpoint, MapProof proof) {}

    /// Whether an event is in the log, and in a checkpoint yet.
    public sealed interface Proved {

        record Yes(Receipt receipt) implements Proved {}

        record NotYet() implements Proved {}

        record NoSuchEvent() implements Proved {}
    }

    public Optional<SignedNote> newest() {
        return tables.newest().map(this::cosigned);
    }

    /// The newest checkpoint as the log signed it.
    Optional<SignedNote> signedNewest() {
        return tables.newest();
    }

    boolean hasCosignature(long size, String witness) {
        return tables.cosignatures(size).stream()
                .anyMatch(line -> line.name().text().equals(witness));
    }

    /// Keeps what a witness signed, once.
    void store(long size, NoteSignature line) {
        tables.addCosignature(size, line);
    }

    public Optional<SignedNote> checkpoint(long size) {
        return tables.checkpoint(size).map(this::cosigned);
    }

    /// The newest checkpoints, the newest first.
    public List<SignedNote> newest(int most) {
        return tables.sizes(most).stream().map(this::checkpoint).flatMap(Optional::stream).toList();
    }

    private SignedNote cosigned(SignedNote note) {
        SignedNote cosigned = note;
        for (NoteSignature line : tables.cosignatures(size(note).value())) {
            cosigned = cosigned.with(line);
        }
        return cosigned;
    }

    private static TreeSize size(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }

    /// The receipt of an event: its proof in the first checkpoint that covers it, as the log signed
    /// it, without what witnesses added since. It never changes.
    public Proved receipt(EventId event) {
        Optional<StoredLeaves.Stored> stored = leaves.of(event);
        if (stored.isEmpty()) {
            return new Proved.NoSuchEvent();
        }
        Position position = stored.get().leaf().position();
        Optional<SignedNote> covering = tables.covering(position.value());
        if (covering.isEmpty()) {
            return new Proved.NotYet();
        }
        TreeSize size = size(covering.get());
        return new Proved.Yes(
                new Receipt(
                        stored.get().leaf(),
                        tiles.prover(size).inclusion(position, size).path(),
                        covering.get()));
    }

    /// Between two sizes that have checkpoints; empty if one of them has none.
    ///
    /// @param from at most `to`; 0 is the empty log
    public Optional<ConsistencyProof> consistency(long from, long to) {
        boolean known = from == 0 || tables.checkpoint(from).isPresent();
        return known && tables.checkpoint(to).isPresent()
                ? Optional.of(
                        tiles.prover(TreeSize.of(to))
                                .consistency(TreeSize.of(from), TreeSize.of(to)))
                : Optional.empty();
    }

    /// The bytes of a tile, if the newest checkpoint covers all of its nodes.
    public Optional<byte[]> tile(Tile tile) {
        long nodes =
                tables.newest().map(note -> size(note).value()).orElse(0L) >> (8 * tile.level());
        boolean covered = tile.number() * Tile.FULL + tile.width() <= nodes;
        return covered ? Optional.of(tiles.read(tile)) : Optional.empty();
    }

    /// The leaves of a tile of level 0 as an entry bundle, if the newest checkpoint covers them.
    ///
    /// @param width 1 to 256
    public Optional<byte[]> entries(long number, int width) {
        long size = tables.newest().map(note -> size(note).value()).orElse(0L);
        long first = number * Tile.FULL;
        return first + width <= size
                ? Optional.of(
                        LogAudit.entries(
                                leaves.after(first, width).stream()
                                        .map(stored -> stored.leaf().bytes())
                                        .toList()))
                : Optional.empty();
    }

    /// What the newest checkpoint says of a stream, and be it that it has no such stream.
    public Optional<StreamProof> stream(String stream) {
        return newest().map(note -> proved(note, stream));
    }

    /// What the checkpoint of a size says of a stream; empty if there is no such checkpoint, or if
    /// it is an older one whose map a restore did not make again.
    public Optional<StreamProof> stream(String stream, long size) {
        try {
            return checkpoint(size).map(note -> proved(note, stream));
        } catch (LedgerCorrupted gone) {
            if (tables.newest().filter(note -> size(note).value() > size).isPresent()) {
                return Optional.empty();
            }
            throw gone;
        }
    }

    private StreamProof proved(SignedNote note, String stream) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        MapRoot root =
                checkpoint
                        .state()
                        .orElseThrow(() -> new LedgerCorrupted("a checkpoint has no map"))
                        .map();
        StreamMap map =
                new StreamMap(root, new StoredMapNodes(tables.map(), root, checkpoint.size()));
        return new StreamProof(note, map.prove(StreamTag.of(origin, stream)));
    }
}

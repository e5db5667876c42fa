package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A log in memory that makes everything a server makes, from made-up events: for tests of whoever
/// reads bundles, receipts and checkpoints.
public final class SampleLog {

    public static final Instant BEGIN = Instant.parse("2026-01-02T03:04:05.123456Z");

    private final Origin origin;
    private final NavigableMap<Long, List<NoteSigner>> signers = new TreeMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Frontier tree = Frontier.empty();
    private final TreeNodes.InMemory nodes = TreeNodes.inMemory();
    private final Map<String, Frontier> streams = new HashMap<>();
    private final Map<String, List<BundledEvent.Shown>> events = new HashMap<>();
    private final Map<Long, StreamMap> maps = new HashMap<>();
    private Instant time = Instant.EPOCH;

    public SampleLog(String origin, NoteSigner... signers) {
        this.origin = Origin.of(origin);
        this.signers.put(0L, List.of(signers));
        maps.put(0L, StreamMap.empty(MapNodes.allInMemory()));
    }

    /// The stream of case number n.
    public static String stream(int n) {
        return "case/3f0e7a52-9d34-4c1e-8a55-%012d".formatted(n);
    }

    /// A text with a salt of its own.
    public static TextState.Open text(String pointer, String text) {
        byte[] salt = NaiveTree.sha256(("salt " + pointer + text).getBytes(UTF_8));
        return new TextState.Open(pointer, salt, text);
    }

    /// Appends an event one second after the last one.
    public SampleLog append(String stream, String type, String data, List<TextState> texts) {
        Instant next = time.equals(Instant.EPOCH) ? BEGIN : time.plusSeconds(1);
        return append(stream, type, data, texts, next);
    }

    public SampleLog append(
            String stream, String type, String data, List<TextState> texts, Instant at) {
        String id = "01975f6a-7c00-7000-8000-%012d".formatted(leaves.size() + 1);
        String scope =
                stream.startsWith("case/") ? "\"case\":\"" + stream.substring(5) + "\"," : "";
        String part =
                "{\"agency\":\"police\",%s\"data\":%s,\"eventId\":\"%s\",\"type\":\"%s\"}"
                        .formatted(scope, data, id, type);
        Frontier own = streams.computeIfAbsent(stream, _ -> Frontier.empty());
        BundledEvent.Shown event =
                new BundledEvent.Shown(
                        own.size().value(),
                        Position.of(leaves.size() + 1),
                        at,
                        part.getBytes(UTF_8),
                        new byte[0],
                        texts);
        StreamTag tag = StreamTag.of(origin, stream);
        Leaf leaf = event.leaf(origin, tag, PublicPart.read(event.publicPart()));
        leaves.add(leaf.bytes());
        tree.append(LeafHash.of(leaf), nodes);
        own.append(LeafHash.of(leaf));
        events.computeIfAbsent(stream, _ -> new ArrayList<>()).add(event);
        StreamMap next = map(leaves.size() - 1L).with(StreamState.of(tag, own));
        maps.put((long) leaves.size(), next);
        time = at;
        return this;
    }

    /// A contact with one account of it about the child.
    public SampleLog contact(String stream, String account) {
        TextState.Open text = text("/account", account);
        String data =
                "{\"account\":{\"about\":[\"child\"],\"commitment\":\"%s\"},\"kind\":\"home-visit\"}"
                        .formatted(text.commitment().hex());
        return append(stream, "contact-recorded.v1", data, List.of(text));
    }

    /// Says that other keys sign from here on.
    public SampleLog keysChanged(NoteSigner... to) {
        KeyChange change = KeyChange.signed(origin, signers.lastEntry().getValue(), List.of(to));
        return keysChanged(change, to);
    }

    /// The same by a change that may be wrong.
    public SampleLog keysChanged(KeyChange change, NoteSigner... to) {
        String data = "{\"change\":\"%s\"}".formatted(change.text().replace("\n", "\\n"));
        append(BundledKeys.STREAM, KeyChange.TYPE + ".v1", data, List.of());
        signers.put((long) leaves.size(), List.of(to));
        return this;
    }

    /// Says that the texts about these people were erased.
    public SampleLog erasure(String stream, String person) {
        String data = "{\"person\":\"%s\"}".formatted(person);
        return append(stream, "personal-data-erased.v1", data, List.of());
    }

    public Origin origin() {
        return origin;
    }

    public long size() {
        return leaves.size();
    }

    public List<byte[]> leaves() {
        return leaves;
    }

    public LeafHash leafHash(BundledEvent event) {
        long position = ((BundledEvent.Shown) event).position().value();
        return LeafHash.ofBytes(leaves.get((int) position - 1));
    }

    public StreamMap map(long size) {
        StreamMap map = maps.get(size);
        if (map == null) {
            throw new IllegalArgumentException("no map of that size");
        }
        return map;
    }

    public TreeProver prover() {
        return new TreeProver(nodes);
    }

    /// What the log says at a size, signed by its keys.
    public SignedNote checkpoint(long size) {
        Instant last =
                size == 0 ? Instant.EPOCH : Leaf.parse(leaves.get((int) size - 1)).ledgerTime();
        LogState state = new LogState(map(size).root(), last);
        RootHash root = prover().root(TreeSize.of(size));
        return Checkpoint.of(origin, TreeSize.of(size), root, state)
                .signedBy(signers.floorEntry(size).getValue());
    }

    /// The same, cosigned by these witnesses one minute after the last event.
    public SignedNote checkpoint(long size, NoteSigner... witnesses) {
        SignedNote note = checkpoint(size);
        for (NoteSigner witness : witnesses) {
            note = note.with(witness.cosign(note.text(), BEGIN.plusSeconds(60 + size)));
        }
        return note;
    }

    public Receipt receipt(long position, SignedNote checkpoint) {
        TreeSize size = Checkpoint.parse(checkpoint.text()).size();
        InclusionProof proof = prover().inclusion(Position.of(position), size);
        return new Receipt(Leaf.parse(leaves.get((int) position - 1)), proof.path(), checkpoint);
    }

    /// The events of a stream up to a size.
    public List<BundledEvent> events(String stream, long size) {
        return List.copyOf(
                events.getOrDefault(stream, List.of()).stream()
                        .filter(event -> event.position().value() <= size)
                        .toList());
    }

    /// A bundle whose checkpoints are these.
    public EvidenceBundle bundle(String stream, SignedNote... checkpoints) {
        List<BundledCheckpoint> bundled = new ArrayList<>();
        List<MapProof> keys = new ArrayList<>();
        TreeSize last = TreeSize.of(0);
        for (SignedNote note : checkpoints) {
            TreeSize size = Checkpoint.parse(note.text()).size();
            bundled.add(
                    new BundledCheckpoint(
                            note,
                            map(size.value()).prove(StreamTag.of(origin, stream)),
                            prover().consistency(last, size).path()));
            keys.add(map(size.value()).prove(StreamTag.of(origin, BundledKeys.STREAM)));
            last = size;
        }
        List<BundledEvent> changes = events(BundledKeys.STREAM, last.value());
        return new EvidenceBundle(
                origin,
                stream,
                bundled,
                events(stream, last.value()),
                changes.isEmpty() ? BundledKeys.NONE : new BundledKeys(keys, changes));
    }
}

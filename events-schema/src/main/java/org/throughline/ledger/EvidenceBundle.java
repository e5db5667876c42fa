package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// All events of one stream with all that is needed to check them without us, in one strict file:
/// `docs/ledger-format.md`. Parsing takes only what [#bytes()] writes again.
///
/// @param stream name of the stream, `case/<uuid>`
/// @param checkpoints one or more, oldest first; the last is what the bundle speaks of
/// @param events in the order of the stream
/// @param keys how the log came to the keys that signed; a bundle that has any is of version 2
public record EvidenceBundle(
        Origin origin,
        String stream,
        List<BundledCheckpoint> checkpoints,
        List<BundledEvent> events,
        BundledKeys keys) {

    private static final byte[] DOMAIN = "throughline/bundle".getBytes(US_ASCII);
    private static final int VERSION = 1;
    private static final int WITH_KEYS = 2;
    private static final int MOST_CHECKPOINTS = 255;
    private static final Pattern STREAM = Pattern.compile("[a-z]+(/[0-9a-f-]{1,64})?");

    public EvidenceBundle {
        checkpoints = List.copyOf(checkpoints);
        events = List.copyOf(events);
        if (!STREAM.matcher(stream).matches()) {
            throw new IllegalArgumentException("not the name of a stream");
        }
        if (checkpoints.isEmpty() || checkpoints.size() > MOST_CHECKPOINTS) {
            throw new IllegalArgumentException("a bundle has 1 to 255 checkpoints");
        }
        if (!keys.proofs().isEmpty() && keys.proofs().size() != checkpoints.size()) {
            throw new IllegalArgumentException("each checkpoint has a proof of the keys");
        }
    }

    /// A bundle of a log that never changed its keys.
    public EvidenceBundle(
            Origin origin,
            String stream,
            List<BundledCheckpoint> checkpoints,
            List<BundledEvent> events) {
        this(origin, stream, checkpoints, events, BundledKeys.NONE);
    }

    public StreamTag tag() {
        return StreamTag.of(origin, stream);
    }

    /// The changes of keys as a bundle of their own, with the same checkpoints.
    ///
    /// @throws IllegalStateException if there are none
    public EvidenceBundle ofKeys() {
        if (keys.proofs().isEmpty()) {
            throw new IllegalStateException("this log never changed its keys");
        }
        List<BundledCheckpoint> same = new ArrayList<>();
        for (int i = 0; i < checkpoints.size(); i++) {
            BundledCheckpoint each = checkpoints.get(i);
            same.add(new BundledCheckpoint(each.note(), keys.proofs().get(i), each.fromLast()));
        }
        return new EvidenceBundle(origin, BundledKeys.STREAM, same, keys.events());
    }

    /// Whether a file begins like a bundle.
    public static boolean isOne(byte[] bytes) {
        return Bytes.begins(bytes, DOMAIN);
    }

    /// Reads a bundle.
    ///
    /// @throws MalformedBytes naming the first wrong byte
    public static EvidenceBundle parse(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, "bundle v1");
        in.exactly(DOMAIN, "domain");
        int version = version(in);
        Origin origin = in.field("origin", r -> Origin.of(r.ascii("origin")));
        String stream = in.field("stream", r -> name(r.ascii("stream")));
        StreamTag tag = StreamTag.of(origin, stream);
        List<BundledCheckpoint> checkpoints = new ArrayList<>();
        int here = in.offset();
        int count = in.u8("number of checkpoints");
        if (count == 0) {
            throw new MalformedBytes(here, "a bundle has 1 to 255 checkpoints");
        }
        for (int i = 0; i < count; i++) {
            checkpoints.add(BundledCheckpoint.read(in, tag));
        }
        List<BundledEvent> events = new ArrayList<>();
        int number = in.u31("number of events");
        for (int i = 0; i < number; i++) {
            events.add(EventBytes.read(in));
        }
        BundledKeys keys =
                version == WITH_KEYS
                        ? BundledKeys.read(in, StreamTag.of(origin, BundledKeys.STREAM), count)
                        : BundledKeys.NONE;
        in.end();
        return new EvidenceBundle(origin, stream, checkpoints, events, keys);
    }

    private static int version(ByteReader in) {
        int here = in.offset();
        int version = in.u8("version");
        if (version != VERSION && version != WITH_KEYS) {
            throw new MalformedBytes(here, "not the version of a bundle v1 or v2");
        }
        return version;
    }

    private static String name(String stream) {
        if (!STREAM.matcher(stream).matches()) {
            throw new IllegalArgumentException("not the name of a stream");
        }
        return stream;
    }

    public byte[] bytes() {
        boolean changed = !keys.events().isEmpty();
        ByteWriter out = new ByteWriter().raw(DOMAIN).u8(changed ? WITH_KEYS : VERSION);
        out.text(origin.text());
        out.prefixed(stream.getBytes(UTF_8)).u8(checkpoints.size());
        StreamTag tag = tag();
        checkpoints.forEach(checkpoint -> checkpoint.write(out, tag));
        out.u32(events.size());
        events.forEach(event -> EventBytes.write(out, event));
        if (changed) {
            keys.write(out, StreamTag.of(origin, BundledKeys.STREAM));
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "bundle with " + events.size() + " events";
    }
}

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
public record EvidenceBundle(
        Origin origin,
        String stream,
        List<BundledCheckpoint> checkpoints,
        List<BundledEvent> events) {

    private static final byte[] DOMAIN = "throughline/bundle".getBytes(US_ASCII);
    private static final int VERSION = 1;
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
    }

    public StreamTag tag() {
        return StreamTag.of(origin, stream);
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
        in.exactly(new byte[] {VERSION}, "version");
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
        in.end();
        return new EvidenceBundle(origin, stream, checkpoints, events);
    }

    private static String name(String stream) {
        if (!STREAM.matcher(stream).matches()) {
            throw new IllegalArgumentException("not the name of a stream");
        }
        return stream;
    }

    public byte[] bytes() {
        ByteWriter out = new ByteWriter().raw(DOMAIN).u8(VERSION).text(origin.text());
        out.prefixed(stream.getBytes(UTF_8)).u8(checkpoints.size());
        StreamTag tag = tag();
        checkpoints.forEach(checkpoint -> checkpoint.write(out, tag));
        out.u32(events.size());
        events.forEach(event -> EventBytes.write(out, event));
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "bundle with " + events.size() + " events";
    }
}

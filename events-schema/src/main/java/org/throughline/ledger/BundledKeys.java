package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/// The stream `system` in a bundle, in which a log says that it changed its keys.
///
/// @param proofs what the map of each checkpoint of the bundle says of it
/// @param events all of them, shown, and nothing said of texts
public record BundledKeys(List<MapProof> proofs, List<BundledEvent> events) {

    /// Of a log that never changed its keys.
    public static final BundledKeys NONE = new BundledKeys(List.of(), List.of());

    /// Name of the stream.
    public static final String STREAM = "system";

    public BundledKeys {
        proofs = List.copyOf(proofs);
        events = List.copyOf(events);
        if (proofs.isEmpty() != events.isEmpty()) {
            throw new IllegalArgumentException("changes of keys come with proofs");
        }
        if (!events.stream().allMatch(BundledKeys::isShown)) {
            throw new IllegalArgumentException("changes of keys are shown, without texts");
        }
    }

    private static boolean isShown(BundledEvent event) {
        return event instanceof BundledEvent.Shown shown && shown.texts().isEmpty();
    }

    /// @param checkpoints how many the bundle has
    static BundledKeys read(ByteReader in, StreamTag tag, int checkpoints) {
        List<MapProof> proofs = new ArrayList<>();
        for (int i = 0; i < checkpoints; i++) {
            proofs.add(MapProof.read(in, tag));
        }
        int here = in.offset();
        int number = in.u31("number of changes of keys");
        if (number == 0) {
            throw new MalformedBytes(here, "a bundle without changes of keys is of version 1");
        }
        List<BundledEvent> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int at = in.offset();
            BundledEvent event = EventBytes.read(in);
            if (!isShown(event)) {
                throw new MalformedBytes(at, "changes of keys are shown, without texts");
            }
            events.add(event);
        }
        return new BundledKeys(proofs, events);
    }

    void write(ByteWriter out, StreamTag tag) {
        proofs.forEach(proof -> proof.write(out, tag));
        out.u32(events.size());
        events.forEach(event -> EventBytes.write(out, event));
    }
}

package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The bytes of one event in a bundle.
final class EventBytes {

    private static final int SHOWN = 1;
    private static final int WITHHELD = 2;
    private static final int OPEN = 1;
    private static final int ERASED = 2;
    private static final int HIDDEN = 3;

    private EventBytes() {}

    static void write(ByteWriter out, BundledEvent event) {
        switch (event) {
            case BundledEvent.Shown shown -> {
                out.u8(SHOWN).u64(shown.seq()).u64(shown.position().value()).u64(shown.micros());
                out.longPrefixed(shown.publicPart()).prefixed(shown.signature());
                out.u16(shown.texts().size());
                shown.texts().forEach(text -> write(out, text));
            }
            case BundledEvent.Withheld(long seq, LeafHash leaf) ->
                    out.u8(WITHHELD).u64(seq).raw(leaf.value().bytes());
        }
    }

    private static void write(ByteWriter out, TextState state) {
        out.text(state.pointer());
        switch (state) {
            case TextState.Open open ->
                    out.u8(OPEN).raw(open.salt()).longPrefixed(open.text().getBytes(UTF_8));
            case TextState.Erased erased -> out.u8(ERASED).u64(erased.erasure());
            case TextState.Withheld _ -> out.u8(HIDDEN);
        }
    }

    static BundledEvent read(ByteReader in) {
        return in.field(
                "event",
                r ->
                        switch (r.u8("kind of event")) {
                            case SHOWN -> shown(r);
                            case WITHHELD ->
                                    new BundledEvent.Withheld(
                                            r.u63("seq"), new LeafHash(r.hash("leaf hash")));
                            default -> throw new IllegalArgumentException("no such kind");
                        });
    }

    private static BundledEvent shown(ByteReader in) {
        long seq = in.u63("seq");
        Position position = Position.of(in.u63("position"));
        Instant time =
                in.field(
                        "ledger time",
                        r -> Instant.EPOCH.plus(r.u63("ledger time"), ChronoUnit.MICROS));
        byte[] publicPart = in.longPrefixed("public part");
        byte[] signature = in.prefixed("signature");
        int number = in.u16("number of texts");
        List<TextState> texts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            texts.add(in.field("text", EventBytes::text));
        }
        return new BundledEvent.Shown(seq, position, time, publicPart, signature, texts);
    }

    private static TextState text(ByteReader in) {
        String pointer = ByteReader.utf8(in.prefixed("pointer"));
        return switch (in.u8("kind of text")) {
            case OPEN ->
                    new TextState.Open(
                            pointer,
                            in.raw(Sha256.LENGTH, "salt"),
                            in.field("text", r -> ByteReader.utf8(r.longPrefixed("text"))));
            case ERASED -> new TextState.Erased(pointer, in.u63("erasure"));
            case HIDDEN -> new TextState.Withheld(pointer);
            default -> throw new IllegalArgumentException("no such kind");
        };
    }
}

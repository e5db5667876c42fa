package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of a bundle written a second time, field by field as the page lists them, so that an
/// example shows where each begins.
final class Segments {

    private final List<byte[]> lines = new ArrayList<>();

    private Segments() {}

    static List<byte[]> of(MapProof proof, StreamTag tag) {
        Segments out = new Segments();
        out.proof(proof, tag);
        return out.lines;
    }

    static List<byte[]> of(EvidenceBundle bundle) {
        Segments out = new Segments();
        StreamTag tag = StreamTag.of(bundle.origin(), bundle.stream());
        out.line("throughline/bundle".getBytes(UTF_8));
        boolean changed = !bundle.keys().events().isEmpty();
        out.line(number(1, changed ? 2 : 1));
        out.line(prefixed(2, bundle.origin().text().getBytes(UTF_8)));
        out.line(prefixed(2, bundle.stream().getBytes(UTF_8)));
        out.line(number(1, bundle.checkpoints().size()));
        for (BundledCheckpoint each : bundle.checkpoints()) {
            out.line(prefixed(4, each.note().toString().getBytes(UTF_8)));
            out.proof(each.stream(), tag);
            out.line(number(1, each.fromLast().size()));
            each.fromLast().forEach(hash -> out.line(hash.bytes()));
        }
        out.line(number(4, bundle.events().size()));
        bundle.events().forEach(out::event);
        if (changed) {
            StreamTag system = StreamTag.of(bundle.origin(), "system");
            bundle.keys().proofs().forEach(proof -> out.proof(proof, system));
            out.line(number(4, bundle.keys().events().size()));
            bundle.keys().events().forEach(out::event);
        }
        return out.lines;
    }

    private void proof(MapProof proof, StreamTag tag) {
        line(number(2, proof.siblings().size()));
        proof.siblings().forEach(hash -> line(hash.bytes()));
        StreamState found = proof.found();
        if (found == null) {
            line(number(1, 0));
            return;
        }
        boolean same = found.tag().equals(tag);
        line(number(1, same ? 1 : 2));
        if (!same) {
            line(found.tag().value().bytes());
        }
        line(number(8, found.count()));
        line(found.root().bytes());
    }

    private void event(BundledEvent event) {
        switch (event) {
            case BundledEvent.Withheld withheld -> {
                line(number(1, 2));
                line(number(8, withheld.seq()));
                line(withheld.leaf().value().bytes());
            }
            case BundledEvent.Shown shown -> {
                line(number(1, 1));
                line(number(8, shown.seq()));
                line(number(8, shown.position().value()));
                Duration since = Duration.between(Instant.EPOCH, shown.ledgerTime());
                line(number(8, since.toNanos() / 1_000));
                line(prefixed(4, shown.publicPart()));
                line(prefixed(2, shown.signature()));
                line(number(2, shown.texts().size()));
                shown.texts().forEach(this::text);
            }
        }
    }

    private void text(TextState text) {
        line(prefixed(2, text.pointer().getBytes(UTF_8)));
        switch (text) {
            case TextState.Open open -> {
                line(number(1, 1));
                line(open.salt());
                line(prefixed(4, open.text().getBytes(UTF_8)));
            }
            case TextState.Erased erased -> {
                line(number(1, 2));
                line(number(8, erased.erasure()));
            }
            case TextState.Withheld _ -> line(number(1, 3));
        }
    }

    private void line(byte[] bytes) {
        lines.add(bytes);
    }

    private static byte[] number(int length, long value) {
        byte[] all = ByteBuffer.allocate(8).putLong(value).array();
        return Arrays.copyOfRange(all, 8 - length, 8);
    }

    private static byte[] prefixed(int length, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(number(length, bytes.length));
        out.writeBytes(bytes);
        return out.toByteArray();
    }
}

package org.throughline.schema.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;

/// Computes leaves from rows of the log. One row is enough: what the log assigned comes from its
/// columns, type, agency and submission from the public part, so that they cannot disagree with
/// what the leaf's digest covers.
public final class Leaves {

    private static final byte[] UNSIGNED = new byte[0];

    private Leaves() {}

    /// The leaf of one row, unsigned: the log keeps no signatures yet.
    ///
    /// @throws IllegalArgumentException if the public part is not canonical, lacks a member the
    ///   leaf needs, or is that of another event or case than the row's columns say: the row was
    ///   not written by this system
    public static Leaf of(Origin origin, RecordedEvent row) {
        Map<String, String> part = TopTexts.of(row.publicPart());
        if (!text(part, "eventId").equals(row.eventId().text()) || !isOf(part, row.stream())) {
            throw new IllegalArgumentException("the public part is that of another row");
        }
        String submission = part.get("submission");
        return leaf(
                origin,
                row,
                text(part, "type"),
                text(part, "agency"),
                submission == null ? null : Sha256.ofHex(submission));
    }

    /// The same for a row whose public part was read before.
    ///
    /// @param read what [EventCodec#decode] made of the row's public part
    /// @throws IllegalArgumentException if that is of another event or case than the row's columns
    ///   say
    public static Leaf of(Origin origin, RecordedEvent row, Decoded read) {
        EventHeader header = read.header();
        if (!header.eventId().equals(row.eventId()) || !isOf(header, row.stream())) {
            throw new IllegalArgumentException("the public part is that of another row");
        }
        return leaf(
                origin,
                row,
                read.typeText(),
                header.agency().text(),
                new Sha256(header.submission()));
    }

    private static Leaf leaf(
            Origin origin,
            RecordedEvent row,
            String type,
            String agency,
            @Nullable Sha256 submission) {
        return new Leaf(
                origin,
                row.position(),
                StreamTag.of(origin, row.stream().text()),
                row.seq(),
                row.ledgerTime(),
                type,
                agency,
                Sha256.of(row.publicPart()),
                submission,
                UNSIGNED);
    }

    private static boolean isOf(EventHeader header, StreamId stream) {
        if (header.accessTo() != null) {
            return stream.accessTo().filter(header.accessTo()::equals).isPresent();
        }
        return header.caseId() == null
                ? stream.about().isEmpty()
                : stream.caseId().filter(header.caseId()::equals).isPresent();
    }

    /// What names no case is in one of the streams that are of none.
    private static boolean isOf(Map<String, String> part, StreamId stream) {
        String access = part.get("access");
        if (access != null) {
            return stream.text().equals("access/" + access);
        }
        String caseId = part.get("case");
        return caseId == null ? stream.about().isEmpty() : stream.text().equals("case/" + caseId);
    }

    private static String text(Map<String, String> part, String member) {
        String text = part.getOrDefault(member, "");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the public part has no string " + member);
        }
        return text;
    }
}

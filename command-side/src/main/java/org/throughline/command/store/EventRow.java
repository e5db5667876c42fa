package org.throughline.command.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// One event as the codec hands it to the log, before the log gives it a position and a time. The
/// arrays are taken as they are: callers do not change them afterwards.
///
/// The limits are those of the table. They are checked here first, because PostgreSQL writes the
/// whole failing row into its own log when one of its checks fails.
///
/// @param stream the aggregate identifier, 1 to 128 bytes
/// @param seq number of the event in its stream, from 0
/// @param typeId number of the event type in the catalogue, from 1
/// @param dedupe 32 bytes that stand for the natural key
/// @param publicPart 1 byte to 1 MiB
/// @param sealedPart at most 4 MiB; empty if there are no texts
public record EventRow(
        UUID eventId,
        String stream,
        long seq,
        int typeId,
        byte[] dedupe,
        byte[] publicPart,
        byte[] sealedPart) {

    static final int MAX_STREAM = 128;
    static final int MAX_PUBLIC = 1 << 20;
    static final int MAX_SEALED = 1 << 22;
    static final int DEDUPE = 32;

    public EventRow {
        require(isShort(stream), "a stream name has 1 to 128 bytes");
        require(stream.indexOf(0) < 0, "a stream name holds no NUL");
        require(seq >= 0, "events of a stream are numbered from 0");
        require(typeId > 0 && typeId <= Short.MAX_VALUE, "a type number is 1 to 32767");
        require(dedupe.length == DEDUPE, "a dedupe key has 32 bytes");
        require(publicPart.length > 0, "a public part has at least 1 byte");
        if (publicPart.length > MAX_PUBLIC || sealedPart.length > MAX_SEALED) {
            throw new EventTooLarge("a public part has at most 1 MiB, a sealed part 4 MiB");
        }
    }

    private static boolean isShort(String stream) {
        // no character has more than three bytes, or two of them more than four
        return 3 * stream.length() <= MAX_STREAM
                ? !stream.isEmpty()
                : stream.getBytes(StandardCharsets.UTF_8).length <= MAX_STREAM;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    @Override
    public String toString() {
        return "event " + eventId;
    }
}

package org.throughline.standalone.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The binary format of PostgreSQL's COPY ("Binary Format" on the page of COPY in its manual), as
/// far as a backup needs it: a header without flags, tuples, a trailer.
final class CopyBinary {

    private static final byte[] HEADER =
            ("PGCOPY\n\u00ff\r\n\0" + "\0\0\0\0" + "\0\0\0\0").getBytes(ISO_8859_1);
    private static final byte[] TRAILER = {-1, -1};

    private CopyBinary() {}

    static byte[] header() {
        return HEADER.clone();
    }

    static byte[] trailer() {
        return TRAILER.clone();
    }

    static boolean isTrailer(byte[] bytes) {
        return Arrays.equals(bytes, TRAILER);
    }

    /// What is left of the first message of a server, which begins with the header.
    ///
    /// @throws IllegalArgumentException if it does not
    static byte[] afterHeader(byte[] first) {
        if (!Arrays.equals(
                first, 0, Math.min(first.length, HEADER.length), HEADER, 0, HEADER.length)) {
            throw new IllegalArgumentException("no header of a binary copy");
        }
        return Arrays.copyOfRange(first, HEADER.length, first.length);
    }

    /// The tuples of a whole file, each with the number of its fields before them.
    ///
    /// @throws IllegalArgumentException if the bytes are anything but header, tuples and trailer
    static List<byte[]> tuples(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(afterHeader(file));
        List<byte[]> tuples = new ArrayList<>();
        try {
            while (true) {
                int begin = in.position();
                short fields = in.getShort();
                if (fields < 0) {
                    break;
                }
                for (int field = 0; field < fields; field++) {
                    skip(in, in.getInt());
                }
                tuples.add(Arrays.copyOfRange(in.array(), begin, in.position()));
            }
        } catch (BufferUnderflowException _) {
            throw new IllegalArgumentException("a copy that ends too early");
        }
        if (in.hasRemaining() || in.getShort(in.position() - TRAILER.length) != -1) {
            throw new IllegalArgumentException("a copy that does not end with its trailer");
        }
        return tuples;
    }

    private static void skip(ByteBuffer in, int length) {
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        if (length < -1) {
            throw new IllegalArgumentException("a field of no length");
        }
        in.position(in.position() + Math.max(length, 0));
    }

    /// The fields of a tuple whose columns are never null.
    ///
    /// @throws IllegalArgumentException if there are more or fewer, or one is null
    static List<ByteBuffer> fields(byte[] tuple, int count) {
        ByteBuffer in = ByteBuffer.wrap(tuple);
        if (in.getShort() != count) {
            throw new IllegalArgumentException("a row with another number of fields");
        }
        List<ByteBuffer> fields = new ArrayList<>(count);
        for (int field = 0; field < count; field++) {
            int length = in.getInt();
            if (length < 0) {
                throw new IllegalArgumentException("a row with a field that is null");
            }
            fields.add(in.slice(in.position(), length));
            in.position(in.position() + length);
        }
        return fields;
    }
}

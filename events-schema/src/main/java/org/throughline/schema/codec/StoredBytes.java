package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.UUID;

/// Walks over a public part where it lies. It knows the JSON that the log writes itself and no
/// other: no white space, strings of printable ASCII without escapes, whole numbers. Everything
/// else is [Unusual], which does not say that it is wrong.
final class StoredBytes {

    /// Somebody who knows all of JSON has to look.
    static final class Unusual extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private Unusual() {
            super("a public part that has to be read with care");
        }

        /// Nobody is told where it was.
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    private static final long LARGEST = (1L << 53) - 1;
    private static final int MOST_DIGITS = 16;
    private static final byte[] HEX_VALUES = hexValues();

    private final byte[] bytes;
    private int at;
    private int from;
    private int to;

    StoredBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static Unusual unusual() {
        return new Unusual();
    }

    private static byte[] hexValues() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            values[Character.forDigit(digit, 16)] = (byte) digit;
        }
        return values;
    }

    /// The byte that stands here.
    int peek() {
        if (at >= bytes.length) {
            throw unusual();
        }
        return bytes[at];
    }

    /// Passes a byte if it stands here.
    boolean passed(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /// Passes these bytes if they stand here.
    boolean passed(byte[] wanted) {
        int end = at + wanted.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, wanted, 0, wanted.length)) {
            return false;
        }
        at = end;
        return true;
    }

    void pass(char wanted) {
        if (!passed(wanted)) {
            throw unusual();
        }
    }

    void pass(byte[] wanted) {
        if (!passed(wanted)) {
            throw unusual();
        }
    }

    /// Nothing may follow.
    void end() {
        if (at != bytes.length) {
            throw unusual();
        }
    }

    /// Where the walk is, to come back to.
    int place() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /// Passes a string, which [#text()] then gives.
    void string() {
        pass('"');
        from = at;
        while (true) {
            int c = peek();
            if (c == '"') {
                break;
            }
            if (c < ' ' || c == '\\' || c == 0x7f) {
                throw unusual();
            }
            at++;
        }
        to = at++;
    }

    /// The last string that was passed.
    String text() {
        return new String(bytes, from, to - from, ISO_8859_1);
    }

    /// The last string that was passed, as somebody remembers it.
    Object text(Remembered remembered) {
        return remembered.of(bytes, from, to);
    }

    /// Where the last string begins.
    int textBegins() {
        return from;
    }

    int textEnds() {
        return to;
    }

    /// Whether the last string comes after another one in the order of their characters.
    boolean textIsAfter(int begins, int ends) {
        return Arrays.compare(bytes, begins, ends, bytes, from, to) < 0;
    }

    /// Passes a string of 36 characters: a UUID in lower case.
    UUID uuid() {
        string();
        if (to - from != 36
                || bytes[from + 8] != '-'
                || bytes[from + 13] != '-'
                || bytes[from + 18] != '-'
                || bytes[from + 23] != '-') {
            throw unusual();
        }
        long most = hex(from, 8) << 32 | hex(from + 9, 4) << 16 | hex(from + 14, 4);
        return new UUID(most, hex(from + 19, 4) << 48 | hex(from + 24, 12));
    }

    private long hex(int begins, int digits) {
        long value = 0;
        for (int i = begins; i < begins + digits; i++) {
            // the characters of a string are ASCII
            byte digit = HEX_VALUES[bytes[i]];
            if (digit < 0) {
                throw unusual();
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /// Passes a string of hexadecimal digits in lower case.
    byte[] hex(int length) {
        string();
        if (to - from != 2 * length) {
            throw unusual();
        }
        byte[] value = new byte[length];
        for (int i = 0; i < length; i++) {
            value[i] = (byte) hex(from + 2 * i, 2);
        }
        return value;
    }

    /// Passes a whole number that is not negative.
    long number() {
        int begins = at;
        long value = 0;
        while (peek() >= '0' && peek() <= '9' && at - begins < MOST_DIGITS) {
            value = value * 10 + (peek() - '0');
            at++;
        }
        boolean led = at - begins > 1 && bytes[begins] == '0';
        if (at == begins || led || value > LARGEST) {
            throw unusual();
        }
        return value;
    }

    /// Passes an object without reading it.
    void object() {
        pass('{');
        int depth = 1;
        while (depth > 0) {
            switch (peek()) {
                case '"' -> string();
                case '{' -> {
                    depth++;
                    at++;
                }
                case '}' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        }
    }

    /// The string before the brace that ends everything; it is only known to be one once the walk
    /// has come to it.
    String lastString() {
        int ends = bytes.length - 2;
        if (ends < 1 || bytes[ends] != '"') {
            throw unusual();
        }
        int begins = ends;
        while (bytes[begins - 1] != '"') {
            begins--;
            if (begins == 0) {
                throw unusual();
            }
        }
        return new String(bytes, begins, ends - begins, US_ASCII);
    }
}

package org.throughline.ledger;

/// Stands for a stream in the log without naming it: SHA-256 over the three length-prefixed strings
/// `stream`, origin and stream. The prefixes keep two pairs from running into the same bytes.
public record StreamTag(Sha256 value) implements Comparable<StreamTag> {

    public static StreamTag of(Origin origin, String stream) {
        byte[] bytes =
                new ByteWriter().text("stream").text(origin.text()).text(stream).toByteArray();
        return new StreamTag(Sha256.of(bytes));
    }

    /// The bit of this number, from 0 for the highest bit of the first byte.
    public boolean bit(int number) {
        return value.bit(number);
    }

    /// Whether the first bits of both are the same.
    boolean sharesBits(StreamTag other, int count) {
        for (int i = 0; i < count; i++) {
            if (bit(i) != other.bit(i)) {
                return false;
            }
        }
        return true;
    }

    /// In the order of the bits, as the stream map has them.
    @Override
    public int compareTo(StreamTag other) {
        return Sha256.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return value.hex();
    }
}

package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The values of texts that come again and again: words, people, agencies. A place is kept for each
/// remainder of a text's hash, so what is kept has a bound, whatever is read.
final class Remembered {

    private static final int PLACES = 256;

    private record Known(byte[] text, Object value) {}

    private final Function<String, ?> reader;
    private final Function<Object, String> writer;
    private final @Nullable Known[] places = new Known[PLACES];

    /// @param reader throws IllegalArgumentException for what is no value
    /// @param writer gives the one text of a value
    Remembered(Function<String, ?> reader, Function<Object, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /// The value of an ASCII text.
    ///
    /// @throws IllegalArgumentException if it is none, or has another text than this
    Object of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 8 ^ hash >>> 16) & (PLACES - 1);
        // threads may overwrite each other's: each finds a whole one or none
        Known known = places[place];
        if (known != null && Arrays.equals(known.text, 0, known.text.length, bytes, from, to)) {
            return known.value;
        }
        String text = new String(bytes, from, to - from, ISO_8859_1);
        Object value = reader.apply(text);
        if (!writer.apply(value).equals(text)) {
            throw StoredBytes.unusual();
        }
        places[place] = new Known(Arrays.copyOfRange(bytes, from, to), value);
        return value;
    }
}

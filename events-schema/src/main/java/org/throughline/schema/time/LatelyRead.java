package org.throughline.schema.time;

import org.jspecify.annotations.Nullable;

/// Times that were read lately, by their texts: the rows of a case say the same ones over and over.
/// A text has one place, which the last to be read there takes. Threads need not see each other's:
/// a time never changes, and is whole for whoever finds it.
final class LatelyRead {

    private static final int PLACES = 1 << 14;

    /// Longer texts are rare, and not kept.
    private static final int LONGEST = 40;

    private static final @Nullable When[] TIMES = new When[PLACES];

    private LatelyRead() {}

    static When of(String text) {
        if (text.length() > LONGEST) {
            return read(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 14)) & (PLACES - 1);
        When kept = TIMES[place];
        if (kept != null && kept.text().equals(text)) {
            return kept;
        }
        When read = read(text);
        TIMES[place] = read;
        return read;
    }

    private static When read(String text) {
        if (text.startsWith(NotStated.WORD)) {
            return NotStated.read(text);
        }
        if (text.indexOf('/') >= 0) {
            return Span.read(text);
        }
        return Moment.read(text);
    }
}

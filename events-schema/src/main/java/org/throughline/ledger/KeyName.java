package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Names whoever signs, c2sp.org/signed-note: not empty, no space of Unicode, no plus, no control
/// character. Ours is at most 255 bytes of UTF-8, as c2sp.org/tlog-cosignature asks.
public record KeyName(String text) {

    private static final int LONGEST = 255;

    public KeyName {
        int bytes = text.getBytes(UTF_8).length;
        if (bytes == 0 || bytes > LONGEST || text.codePoints().anyMatch(KeyName::isBanned)) {
            throw new IllegalArgumentException("not the name of a key");
        }
        if (!new String(text.getBytes(UTF_8), UTF_8).equals(text)) {
            throw new IllegalArgumentException("the name of a key is well-formed Unicode");
        }
    }

    private static boolean isBanned(int c) {
        return c == '+'
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return text;
    }
}

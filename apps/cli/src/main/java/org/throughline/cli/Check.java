package org.throughline.cli;

/// One thing that `doctor` looked at.
///
/// @param fix what to do; empty if nothing needs doing
record Check(String name, Verdict verdict, String detail, String fix) {
    enum Verdict {
        OK("ok", 32),
        WARN("warn", 33),
        FAIL("fail", 31);

        private final String word;
        private final int colour;

        Verdict(String word, int colour) {
            this.word = word;
            this.colour = colour;
        }

        String word() {
            return word;
        }

        /// The word with its ANSI colour, padded to the longest.
        String shown(boolean coloured) {
            var padded = Wrapped.padded(word, 4);
            return coloured ? "\u001B[" + colour + "m" + padded + "\u001B[0m" : padded;
        }
    }

    static Check ok(String name, String detail) {
        return new Check(name, Verdict.OK, detail, "");
    }

    static Check warn(String name, String detail, String fix) {
        return new Check(name, Verdict.WARN, detail, fix);
    }

    static Check fail(String name, String detail, String fix) {
        return new Check(name, Verdict.FAIL, detail, fix);
    }

    boolean failed() {
        return verdict == Verdict.FAIL;
    }
}

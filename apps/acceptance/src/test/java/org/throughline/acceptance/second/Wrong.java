package org.throughline.acceptance.second;

/// The file is not what the page asks for.
final class Wrong extends RuntimeException {

    Wrong(String what) {
        super(what);
    }

    static void unless(boolean holds, String what) {
        if (!holds) {
            throw new Wrong(what);
        }
    }
}

package org.throughline.query.copy;

/// What came is not the log: a position is missing, or another event stands there. Nothing is taken
/// in.
final class OutOfOrder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfOrder(long position) {
        super("position " + position + " does not follow");
    }
}

package org.throughline.query.feed;

/// A projection cannot take in an event. It says where and never what, because the cause may quote
/// rows.
final class ProjectionStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProjectionStopped(String projection, long position) {
        super("projection " + projection + " stopped at position " + position);
    }
}

package org.throughline.benchmarks;

/// Why there is no figure of somebody; the report says so in its place.
final class NotMeasured extends Exception {

    private static final long serialVersionUID = 1;

    NotMeasured(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}

package org.throughline.standalone.backup;

/// The two parts of a backup, which belong to two places.
enum Part {
    LOG("log"),
    KEYS("keys");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

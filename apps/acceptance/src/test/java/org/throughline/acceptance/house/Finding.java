package org.throughline.acceptance.house;

import java.util.Comparator;

/// One place that breaks a rule of the house.
///
/// @param rule short name of the rule
/// @param place file from the root, and after `#` what in it
/// @param detail what was found, for the reader; not part of an exception
record Finding(String rule, String place, String detail) implements Comparable<Finding> {

    /// How the finding is written in the list of exceptions.
    String key() {
        return rule + " " + place;
    }

    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing(Finding::key).compare(this, other);
    }

    @Override
    public String toString() {
        return key() + "  (" + detail + ")";
    }
}

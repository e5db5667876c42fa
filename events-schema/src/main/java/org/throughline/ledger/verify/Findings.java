package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.Sha256;

/// Collects what does not hold.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void invalid(String part, String what) {
        all.add(new Finding(Verdict.INVALID, part, what, "", ""));
    }

    void invalid(String part, String what, Object expected, Object actual) {
        all.add(
                new Finding(
                        Verdict.INVALID,
                        part,
                        what,
                        String.valueOf(expected),
                        String.valueOf(actual)));
    }

    /// Says so if the two differ.
    boolean same(String part, String what, Sha256 expected, Sha256 actual) {
        if (expected.equals(actual)) {
            return true;
        }
        invalid(part, what, expected, actual);
        return false;
    }

    void incomplete(String part, String what, Object expected, Object actual) {
        all.add(
                new Finding(
                        Verdict.INCOMPLETE,
                        part,
                        what,
                        String.valueOf(expected),
                        String.valueOf(actual)));
    }

    void forked(String part, String what, Object expected, Object actual) {
        all.add(
                new Finding(
                        Verdict.FORKED,
                        part,
                        what,
                        String.valueOf(expected),
                        String.valueOf(actual)));
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /// The worst of the findings, or this if there is none.
    Verdict worst(Verdict otherwise) {
        return all.stream().map(Finding::verdict).max(Verdict::compareTo).orElse(otherwise);
    }
}

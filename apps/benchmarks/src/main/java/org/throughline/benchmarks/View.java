package org.throughline.benchmarks;

import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.WhoKnew;

/// What is asked about a case.
enum View {
    ROWS("The rows of a case, read and no more"),
    CHRONOLOGY("Chronology of a case"),
    MATRIX("Matrix of a case"),
    LENS("Decision lens"),
    ONE("What one agency knew of a case");

    private final String title;

    View(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Asks, and tells how many entries came.
    int ask(WhoKnew known, PastPoint point) {
        return switch (this) {
            case ROWS -> 0;
            case CHRONOLOGY -> known.chronology(Asking.at(point.known())).size();
            case MATRIX -> known.matrix(Asking.at(point.known())).lines().size();
            case LENS -> known.lens(point.decision()).orElseThrow().known().size();
            case ONE -> known.chronology(new Asking(point.known(), point.by(), false)).size();
        };
    }
}

package org.throughline.benchmarks;

/// Somebody who answers questions about a case at a past point.
interface Answering {

    /// As the report names it.
    String name();

    boolean answers(View view);

    /// How many entries the answer has.
    int answer(View view, PastPoint point);
}

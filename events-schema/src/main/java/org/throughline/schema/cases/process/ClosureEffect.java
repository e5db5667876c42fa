package org.throughline.schema.cases.process;

/// Whether a closure closes the case now, or is history that later acts have overtaken.
public enum ClosureEffect {
    CLOSES,
    HISTORY_ONLY
}

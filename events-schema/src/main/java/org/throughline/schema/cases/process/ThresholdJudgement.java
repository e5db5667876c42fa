package org.throughline.schema.cases.process;

/// Whether the threshold for child protection was judged to be met (R55 to R57).
public enum ThresholdJudgement {
    MET,
    NOT_MET,
    NOT_JUDGED,
    NOT_STATED
}

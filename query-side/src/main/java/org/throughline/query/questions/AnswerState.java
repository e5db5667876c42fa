package org.throughline.query.questions;

/// How something that is asked for stands on record.
///
/// `NO_STATED` is a source that says no, `NOT_ALWAYS` one that says at times, or not every time.
/// The last three are silence, each for another reason; none of them is a no.
public enum AnswerState {
    YES,
    NO_STATED,
    NOT_ALWAYS,
    NO_RECORD,
    SOURCE_SILENT,
    NOT_SUBMITTED;

    public boolean isSilence() {
        return this == NO_RECORD || this == SOURCE_SILENT || this == NOT_SUBMITTED;
    }
}

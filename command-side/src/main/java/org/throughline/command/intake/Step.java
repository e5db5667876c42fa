package org.throughline.command.intake;

import org.throughline.schema.RecordedEvent;

/// What the checks of a submission come to that no other repeats, if nothing is wrong.
sealed interface Step extends Item permits Prepared, Step.Known {

    /// The log holds it already.
    ///
    /// @param erased a person it is about was erased, so not all of its content can be compared any
    ///   more
    record Known(RecordedEvent row, boolean erased) implements Step {}
}

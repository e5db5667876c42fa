package org.throughline.query.web;

import java.util.List;

/// What a reading port answers.
public sealed interface Reading<T> {

    /// The answer, and where in the log it was read.
    ///
    /// @param page what is to be shown
    /// @param position the log position it was read at
    /// @param knowers whose knowledge could be asked for instead
    record Shown<T>(T page, long position, List<Choice> knowers) implements Reading<T> {}

    /// Parameters that cannot be understood, or a place in the log that is not there yet.
    record AskedWrongly<T>(List<Fault> faults, List<Choice> knowers) implements Reading<T> {}

    /// There is no such thing, or this reader must not learn whether there is.
    record NoSuchThing<T>() implements Reading<T> {}

    /// The reader has no right to it.
    record NoRight<T>() implements Reading<T> {}

    /// The projections have not come so far; never a partial answer.
    record NotYetProjected<T>() implements Reading<T> {}
}

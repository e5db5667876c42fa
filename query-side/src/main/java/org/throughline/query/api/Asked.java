package org.throughline.query.api;

import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;

/// What was asked, as an answer repeats it. A union of all knowers is labelled, because nobody held
/// it; so is hindsight.
record Asked(
        @Nullable String known,
        @Nullable String by,
        @Nullable Boolean union,
        @Nullable Boolean hindsight) {

    static @Nullable Asked of(Question question) {
        if (question.known() == null && question.by() == null) {
            return null;
        }
        return new Asked(
                question.known() == null ? null : question.known().toString(),
                question.by(),
                question.union() ? Boolean.TRUE : null,
                (question.known() != null && question.hindsight()) ? Boolean.TRUE : null);
    }
}

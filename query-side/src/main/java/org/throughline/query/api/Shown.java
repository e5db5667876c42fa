package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.record.Lens;

/// Which part of a list one page shows, and the addresses that belong to it.
///
/// @param rows the rows of this page
/// @param next the address of the next page, if there is one
record Shown<T>(List<T> rows, String pinned, @Nullable String next) {

    static <T> Shown<T> of(List<T> all, Question question, String path, long position) {
        int from = Math.min(question.skipped(), all.size());
        int to = Math.min(from + question.limit(), all.size());
        return new Shown<>(
                all.subList(from, to),
                question.pinned(path, position),
                to < all.size() ? question.next(path, position, to) : null);
    }

    static <T> Shown<T> of(List<T> all, Lens lens, String path) {
        return of(all, lens.question(), path, lens.position());
    }
}

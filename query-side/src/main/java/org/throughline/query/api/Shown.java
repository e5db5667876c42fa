package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Cursor;
import org.throughline.query.answer.Question;
import org.throughline.query.compare.Change;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.jigsaw.Jigsaw;
import org.throughline.query.journey.Step;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;

/// Which part of a list one page shows, and the addresses that belong to it.
///
/// @param rows the rows of this page
/// @param next the address of the next page, if there is one
record Shown<T>(List<T> rows, String pinned, @Nullable String next) {

    /// @throws Problem if the pages before were of another list
    static <T> Shown<T> of(List<T> all, Lens lens, String path) {
        Question question = lens.question();
        long position = lens.position();
        String list = Cursor.list(all.stream().map(Shown::name));
        question.goesOnWith(list);
        int from = Math.min(question.skipped(), all.size());
        int to = Math.min(from + question.limit(), all.size());
        return new Shown<>(
                all.subList(from, to),
                question.pinned(path, position),
                to < all.size() ? question.next(path, new Cursor(position, to, list)) : null);
    }

    /// The place in the log of what a row is about. Rows that sum up count only.
    private static long name(Object row) {
        return switch (row) {
            case Seen seen -> seen.version().position();
            case Jigsaw.Part part -> part.seen().version().position();
            case LensRead.Line line -> line.seen().version().position();
            case Change change -> change.shown().version().position();
            case Decisions.Row decision -> decision.told().seen().version().position();
            case Step step -> step.position();
            case Long position -> position;
            default -> 0;
        };
    }
}

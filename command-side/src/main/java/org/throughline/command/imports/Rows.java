package org.throughline.command.imports;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.command.imports.Remark.Kind;

/// Goes through the rows of a file.
final class Rows {

    private Rows() {}

    /// Rows with anything in them, without the headings, as far as they can be read.
    static int count(byte[] file) {
        int[] rows = {-1};
        try (CsvText text = CsvText.of(file)) {
            for (Line line = text.next(); line != null; line = text.next()) {
                rows[0] += line.blank() && line.row() > 1 ? 0 : 1;
            }
        } catch (NotReadable broken) {
            if (broken.reason() != NotReadable.Reason.BROKEN) {
                throw broken;
            }
        }
        return Math.max(0, rows[0]);
    }

    /// Hands each row to `row`. If the headings cannot be used it ends there.
    ///
    /// @param broken told of the row from which on nothing can be read
    /// @param headings told what is wrong with the headings
    static void each(
            byte[] file,
            Consumer<Cells> row,
            Consumer<Remark> broken,
            Consumer<List<Remark>> headings) {
        try (CsvText text = CsvText.of(file)) {
            try {
                Headings found = headings(text, headings);
                if (found != null) {
                    each(text, found, row, broken);
                }
            } catch (NotReadable unreadable) {
                broken.accept(broken(text, unreadable));
            }
        }
    }

    private static @Nullable Headings headings(CsvText text, Consumer<List<Remark>> wrong) {
        Line first = text.next();
        Headings found = Headings.of(first == null ? new Line(1, 1, List.of("")) : first);
        if (!found.errors().isEmpty()) {
            wrong.accept(found.errors());
            return null;
        }
        return found;
    }

    private static void each(
            CsvText text, Headings headings, Consumer<Cells> row, Consumer<Remark> broken) {
        int rows = 0;
        for (Line line = text.next(); line != null; line = text.next()) {
            if (line.blank()) {
                continue;
            }
            if (++rows > CsvText.MOST_ROWS) {
                broken.accept(
                        new Remark(
                                Kind.ERROR,
                                line.row(),
                                line.number(),
                                "",
                                "too-many-rows",
                                "A file has at most " + CsvText.MOST_ROWS + " rows.",
                                "Split the file."));
                return;
            }
            row.accept(new Cells(headings, line));
        }
    }

    private static Remark broken(CsvText text, NotReadable why) {
        return new Remark(
                Kind.ERROR,
                text.row(),
                text.number(),
                "",
                "not-csv",
                "From this row on the file cannot be read.",
                String.valueOf(why.getMessage()));
    }
}

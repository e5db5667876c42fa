package org.throughline.query.api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.TwoTimes;
import org.throughline.query.compare.CellChange;
import org.throughline.query.compare.Change;
import org.throughline.query.compare.Difference;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.TwoLenses;
import org.throughline.schema.cases.CaseId;

/// What one answer shows of a comparison: a page of the changed entries, and the numbers of all.
///
/// @param axis what the two are times of
/// @param lenses the case at both times
/// @param all what changed
/// @param page the part of it that is shown
record Compared(TwoTimes.Axis axis, TwoLenses lenses, Difference all, Shown<Change> page) {

    /// How many there are of each kind, on all pages.
    ///
    /// @param left how many entries the earlier read shows
    /// @param right how many the later one does
    /// @param filtered how many changed entries the period leaves out
    /// @param withheld told to reviewers and auditors only
    record CountsJson(
            int left,
            int right,
            int added,
            int corrected,
            int retracted,
            int gone,
            int newlyKnown,
            int noLongerKnown,
            int filtered,
            @Nullable Integer withheld) {}

    static Compared of(CaseReads cases, CaseId id, TwoTimes asked, Reader reader, String path) {
        TwoLenses lenses = cases.two(id, asked, reader);
        Difference all = Difference.between(lenses.left(), lenses.right());
        return new Compared(
                asked.axis(), lenses, all, Shown.of(all.changes(), lenses.right(), path));
    }

    Lens right() {
        return lenses.right();
    }

    /// Whose knowledge the answer speaks of.
    List<CellChange> cells() {
        return page.rows().stream()
                .flatMap(each -> List.of(each.learned(), each.lost()).stream())
                .flatMap(List::stream)
                .toList();
    }

    Texts.Opened opened(Texts texts) {
        Positions positions = new Positions();
        page.rows().forEach(each -> positions.add(each.shown()));
        cells().forEach(each -> positions.add(each.right()));
        return texts.open(right().caseId(), positions.all());
    }

    /// The entries of the page of which something holds.
    <T> List<T> entries(Predicate<Change> which, Function<Change, T> form) {
        return page.rows().stream().filter(which).map(form).toList();
    }

    /// What was shown only earlier is told without how it was known: that may be no longer to read.
    static Seen shown(Change change) {
        Seen seen = change.shown();
        return change.gone()
                ? new Seen(
                        seen.version(),
                        null,
                        seen.corrected(),
                        seen.retracted(),
                        seen.late(),
                        false)
                : seen;
    }

    /// The cells of the page.
    <T> List<T> cells(
            Function<Change, List<CellChange>> which, BiFunction<Change, CellChange, T> form) {
        return page.rows().stream()
                .flatMap(each -> which.apply(each).stream().map(cell -> form.apply(each, cell)))
                .toList();
    }

    CountsJson counts() {
        return new CountsJson(
                all.left(),
                all.right(),
                count(Change::added),
                count(Change::corrected),
                count(Change::retracted),
                count(Change::gone),
                all.changes().stream().mapToInt(each -> each.learned().size()).sum(),
                all.changes().stream().mapToInt(each -> each.lost().size()).sum(),
                all.filtered(),
                right().withheldCount());
    }

    private int count(Predicate<Change> which) {
        return Math.toIntExact(all.changes().stream().filter(which).count());
    }
}

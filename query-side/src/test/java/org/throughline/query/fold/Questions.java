package org.throughline.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.EntryId;

/// What is asked of both implementations.
sealed interface Questions {

    /// Where the two answers begin to differ, in words; empty if they are equal.
    Optional<String> difference(WhoKnew one, WhoKnew other);

    record Chronology(Asking asking) implements Questions {
        @Override
        public Optional<String> difference(WhoKnew one, WhoKnew other) {
            return first(one.chronology(asking), other.chronology(asking));
        }
    }

    record Matrix(Asking asking) implements Questions {
        @Override
        public Optional<String> difference(WhoKnew one, WhoKnew other) {
            var left = one.matrix(asking);
            var right = other.matrix(asking);
            Optional<String> columns = first(left.knowers(), right.knowers());
            if (columns.isPresent()) {
                return columns;
            }
            List<Object> cells = new ArrayList<>();
            List<Object> others = new ArrayList<>();
            left.lines()
                    .forEach(
                            line ->
                                    line.cells()
                                            .forEach(
                                                    (by, cell) ->
                                                            cells.add(
                                                                    List.of(
                                                                            line.entry(),
                                                                            by,
                                                                            cell))));
            right.lines()
                    .forEach(
                            line ->
                                    line.cells()
                                            .forEach(
                                                    (by, cell) ->
                                                            others.add(
                                                                    List.of(
                                                                            line.entry(),
                                                                            by,
                                                                            cell))));
            return first(cells, others).or(() -> first(left.lines(), right.lines()));
        }
    }

    record Lens(EntryId decision) implements Questions {
        @Override
        public Optional<String> difference(WhoKnew one, WhoKnew other) {
            return first(List.of(one.lens(decision)), List.of(other.lens(decision)));
        }
    }

    private static Optional<String> first(List<?> left, List<?> right) {
        for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
            Object one = index < left.size() ? left.get(index) : "nothing";
            Object other = index < right.size() ? right.get(index) : "nothing";
            if (!one.equals(other)) {
                return Optional.of("\n  tables: " + one + "\n  fold:   " + other);
            }
        }
        return Optional.empty();
    }
}

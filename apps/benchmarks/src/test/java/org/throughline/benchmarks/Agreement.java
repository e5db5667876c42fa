package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.WhoKnew;

/// How far another store's answers have the same parts as ours, over all points asked about.
final class Agreement {

    private final Map<String, Shares> shares = new HashMap<>();

    private static final class Shares {
        private int ours;
        private int theirs;
        private int alike;
    }

    void compare(WhoKnew ours, Xtdb theirs, PastPoint point) {
        one(ours, theirs, point);
        chronology(ours, theirs, point);
        matrix(ours, theirs, point);
        lens(ours, theirs, point);
    }

    /// Which share of what ours has theirs has too.
    double ofOurs(String part) {
        Shares of = of(part);
        assertThat(of.ours).as(part).isPositive();
        return (double) of.alike / of.ours;
    }

    /// Which share of what theirs has ours has too.
    double ofTheirs(String part) {
        Shares of = of(part);
        assertThat(of.theirs).as(part).isPositive();
        return (double) of.alike / of.theirs;
    }

    private void one(WhoKnew ours, Xtdb theirs, PastPoint point) {
        List<Object> known = new ArrayList<>();
        for (Row row : ours.chronology(new Asking(point.known(), point.by(), false))) {
            known.add(row.entry().value());
        }
        add("one", known, theirs.entries(point));
    }

    private void chronology(WhoKnew ours, Xtdb theirs, PastPoint point) {
        List<Object> versions = new ArrayList<>();
        List<Object> states = new ArrayList<>();
        List<Object> entries = new ArrayList<>();
        for (Row row : ours.chronology(Asking.at(point.known()))) {
            Object entry = row.entry().value();
            entries.add(entry);
            versions.add(List.of(entry, row.version()));
            states.add(List.of(entry, row.known() == null ? "" : row.known().state().text()));
        }
        List<PulledCase.Line> lines = theirs.pulled(point, point.known()).chronology();
        add("chronology", entries, lines.stream().map(PulledCase.Line::entry).toList());
        add(
                "versions shown",
                versions,
                lines.stream().map(each -> List.of(each.entry(), each.version())).toList());
        add(
                "states shown",
                states,
                lines.stream().map(each -> List.of(each.entry(), each.state())).toList());
    }

    private void matrix(WhoKnew ours, Xtdb theirs, PastPoint point) {
        List<Object> entries = new ArrayList<>();
        List<Object> cells = new ArrayList<>();
        for (Matrix.Line line : ours.matrix(Asking.at(point.known())).lines()) {
            Object entry = line.entry().value();
            entries.add(entry);
            line.cells().values().removeIf(each -> each.state().isNoRecord());
            line.cells()
                    .forEach(
                            (knower, stand) ->
                                    cells.add(List.of(entry, knower, stand.state().text())));
        }
        List<Object> theirEntries = new ArrayList<>();
        List<Object> theirCells = new ArrayList<>();
        for (PulledCase.Line line : theirs.pulled(point, point.known()).matrix().lines()) {
            theirEntries.add(line.entry());
            line.cells()
                    .forEach(
                            (knower, state) ->
                                    theirCells.add(List.of(line.entry(), knower, state)));
        }
        add("matrix", entries, theirEntries);
        add("cells", cells, theirCells);
    }

    private void lens(WhoKnew ours, Xtdb theirs, PastPoint point) {
        DecisionLens lens = ours.lens(point.decision()).orElseThrow();
        List<Object> entries = new ArrayList<>();
        List<Object> split = new ArrayList<>();
        Map.of(
                        "known",
                        lens.known(),
                        "possibly-known",
                        lens.possiblyKnown(),
                        "held",
                        lens.heldUnread(),
                        PulledCase.ELSEWHERE,
                        lens.knownElsewhere(),
                        PulledCase.DENIED,
                        lens.statedNotKnown())
                .forEach(
                        (list, items) -> {
                            for (DecisionLens.Item item : items) {
                                entries.add(item.entry().value());
                                split.add(List.of(item.entry().value(), list));
                            }
                        });
        List<Object> theirEntries = new ArrayList<>();
        List<Object> theirSplit = new ArrayList<>();
        theirs.lens(point)
                .forEach(
                        (list, items) -> {
                            for (PulledCase.Item item : items) {
                                theirEntries.add(item.line().entry());
                                theirSplit.add(List.of(item.line().entry(), list));
                            }
                        });
        add("lens", entries, theirEntries);
        add("lists of the lens", split, theirSplit);
    }

    private void add(String part, Collection<?> ours, Collection<?> theirs) {
        Shares of = shares.computeIfAbsent(part, _ -> new Shares());
        Set<Object> both = new HashSet<>(ours);
        both.retainAll(new HashSet<>(theirs));
        of.ours += ours.size();
        of.theirs += theirs.size();
        of.alike += both.size();
    }

    private Shares of(String part) {
        return shares.getOrDefault(part, new Shares());
    }
}

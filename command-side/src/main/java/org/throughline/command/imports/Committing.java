package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.command.imports.Recording.Fault;
import org.throughline.command.imports.Recording.Outcome;
import org.throughline.command.imports.Remark.Kind;
import tools.jackson.databind.node.ObjectNode;

/// Records the rows that are ready, in batches: one append for each, and a row's events are all in
/// one. Going on after a stop records nothing twice, for events have natural keys.
final class Committing {

    static final int MOST_IN_A_BATCH = 500;

    private final Bounds bounds;
    private final Recording recording;
    private final Staged staged;

    private final List<RowEvent> events = new ArrayList<>();
    private final List<Integer> rowOfEvent = new ArrayList<>();
    private final List<Cells> rows = new ArrayList<>();

    Committing(Bounds bounds, Recording recording, Staged staged) {
        this.bounds = bounds;
        this.recording = recording;
        this.staged = staged;
    }

    /// What stopped it, as a code; empty if all of it is recorded.
    Optional<String> run(byte[] file) {
        try {
            Rows.each(file, this::take, _ -> {}, _ -> {});
            flush();
            return Optional.empty();
        } catch (Stopped stopped) {
            return Optional.of(String.valueOf(stopped.getMessage()));
        }
    }

    private void take(Cells cells) {
        if (staged.tally().leavesOut(cells.row())) {
            return;
        }
        List<RowEvent> ofRow = RowEvents.of(bounds, cells);
        if (events.size() + ofRow.size() > MOST_IN_A_BATCH) {
            flush();
        }
        rows.add(cells);
        for (RowEvent event : ofRow) {
            events.add(event);
            rowOfEvent.add(rows.size() - 1);
        }
    }

    private void flush() {
        if (!events.isEmpty()) {
            switch (recording.record(bounds.agency(), nodes())) {
                case Outcome.Recorded(int known) ->
                        staged.committed(rows.size(), events.size() - known);
                case Outcome.Refused(List<Fault> faults) -> {
                    faults.forEach(this::remark);
                    throw new Stopped("import-has-errors");
                }
                case Outcome.NotNow(String code) -> throw new Stopped(code);
            }
        }
        events.clear();
        rowOfEvent.clear();
        rows.clear();
    }

    private List<ObjectNode> nodes() {
        return events.stream().map(RowEvent::node).toList();
    }

    /// Something has changed since the check.
    private void remark(Fault fault) {
        Cells cells = rows.get(rowOfEvent.get(fault.item()));
        cells.error(
                Places.of(fault, events.get(fault.item()).part()),
                fault.code(),
                fault.detail(),
                fault.hint());
        cells.remarks().stream()
                .filter(remark -> remark.kind() == Kind.ERROR)
                .forEach(remark -> staged.tally().wrongAfterAll(cells.row(), remark));
    }

    /// The message is a code.
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped(String code) {
            super(code);
        }
    }
}

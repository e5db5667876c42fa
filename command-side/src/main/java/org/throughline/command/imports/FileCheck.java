package org.throughline.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.command.imports.Recording.Fault;
import org.throughline.command.imports.Recording.Verdict;
import org.throughline.command.imports.Remark.Kind;
import org.throughline.ledger.Sha256;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.ObjectNode;

/// Looks at each row of a file, in order, and keeps nothing of what it says.
final class FileCheck {

    private static final int AT_ONCE = 200;
    private static final String CONFLICT = "event-id-conflict";

    private final Bounds bounds;
    private final Recording.Trial trial;
    private final Set<EntryDay> recorded;
    private final Tally tally;
    private final Map<String, First> byRef = new HashMap<>();
    private final Map<Sha256, Integer> byLooks = new HashMap<>();

    private final List<Read> waiting = new ArrayList<>();

    /// The first row with a ref, or with the same cells.
    private record First(int row, Sha256 contents) {}

    /// A row and its events, before the log is asked about them.
    private record Read(Cells cells, List<RowEvent> events) {}

    /// @param recorded what the agency has in the case already
    FileCheck(Bounds bounds, Recording.Trial trial, Set<EntryDay> recorded, Tally tally) {
        this.bounds = bounds;
        this.trial = trial;
        this.recorded = recorded;
        this.tally = tally;
    }

    /// @throws NotReadable if it is not text in UTF-8
    void run(byte[] file) {
        tally.expect(Rows.count(file));
        Rows.each(file, this::read, problem -> tally.block(List.of(problem)), tally::block);
        lookAtThose();
    }

    private void read(Cells cells) {
        waiting.add(new Read(cells, RowEvents.of(bounds, cells)));
        if (waiting.size() == AT_ONCE) {
            lookAtThose();
        }
    }

    private void lookAtThose() {
        trial.expect(
                waiting.stream()
                        .flatMap(read -> read.events.stream())
                        .map(RowEvent::node)
                        .toList());
        waiting.forEach(read -> look(read.cells, read.events));
        waiting.clear();
    }

    private void look(Cells cells, List<RowEvent> events) {
        Sha256 contents = hash(String.join("\u001f", cells.contents()));
        String key = cells.at(Column.REF).orElse("\u001f" + contents);
        First first = byRef.putIfAbsent(key, new First(cells.row(), contents));
        if (first != null && cells.at(Column.REF).isPresent() && !first.contents.equals(contents)) {
            cells.error(
                    Column.REF,
                    "ref-twice",
                    "Row " + first.row + " has this ref and says something else.",
                    "Give each row a ref of its own, or none.");
        }
        if (cells.wrong()) {
            tally.wrong(cells.row(), cells.remarks());
        } else if (first != null) {
            duplicate(cells, "Row " + first.row + " says the same in every cell.");
        } else {
            ask(cells, events);
        }
    }

    private void ask(Cells cells, List<RowEvent> events) {
        boolean known = true;
        for (RowEvent event : events) {
            switch (trial.look(event.node())) {
                case Verdict.Known() -> {
                    // nothing more to do
                }
                case Verdict.Fine() -> known = false;
                case Verdict.Wrong(List<Fault> faults) -> {
                    known = false;
                    faults.forEach(fault -> error(cells, fault, event.part()));
                }
            }
        }
        if (cells.wrong()) {
            tally.wrong(cells.row(), cells.remarks());
        } else if (known) {
            duplicate(cells, "The log holds this row already, with the same content.");
        } else {
            ObjectNode main = events.getFirst().node();
            compare(cells, main);
            compareWithLog(cells, main);
            tally.ready(cells.remarks(), events.size());
        }
    }

    /// In the words of a file: a row has a ref, and no source and id.
    private static void error(Cells cells, Fault fault, Part part) {
        if (fault.code().equals(CONFLICT)) {
            cells.error(
                    Column.REF,
                    CONFLICT,
                    "A row with this ref is on record and says something else.",
                    "Give another row a ref of its own. What is on record is corrected there, not"
                            + " by a file.");
        } else {
            cells.error(Places.of(fault, part), fault.code(), fault.detail(), fault.hint());
        }
    }

    private void duplicate(Cells cells, String detail) {
        cells.add(Kind.DUPLICATE, "", "duplicate", detail, "Nothing to do: it is recorded once.");
        tally.duplicate(cells.row(), cells.remarks());
    }

    /// Two rows look alike if they have date, type and words in common.
    private void compare(Cells cells, ObjectNode main) {
        String looks =
                main.path("data").path("happened").stringValue("")
                        + main.path("type").stringValue("")
                        + cells.textAt(Column.EVENT)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                .strip();
        Integer other = byLooks.putIfAbsent(hash(looks), cells.row());
        if (other != null) {
            cells.add(
                    Kind.ALIKE,
                    Column.EVENT.text(),
                    "possible-duplicate",
                    "Row " + other + " has the same date, type and words.",
                    "Remove one of the two if they are the same.");
        }
    }

    /// Looked for by day and type alone: what the log says in words is sealed.
    private void compareWithLog(Cells cells, ObjectNode main) {
        String type = main.path("type").stringValue("").substring(RowEnvelope.TYPES.length());
        When happened = When.parse(main.path("data").path("happened").stringValue(""));
        if (EntryDay.of(type, happened).filter(recorded::contains).isPresent()) {
            cells.add(
                    Kind.ALIKE,
                    Column.EVENT.text(),
                    "possibly-recorded",
                    "Your agency has an entry of this type and day. The row may be on record already.",
                    "Compare the two, and leave the row out if they are the same.");
        }
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }
}

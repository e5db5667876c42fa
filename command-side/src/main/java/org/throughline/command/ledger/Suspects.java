package org.throughline.command.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.LogState;
import org.throughline.ledger.Origin;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;

/// The events behind the last checkpoint that agreed, by their streams. If the next one does not,
/// the map of the streams says which of these it is against.
final class Suspects {

    private static final int MOST_STREAMS = 20;
    private static final int MOST_POSITIONS = 20;

    private final LedgerTables tables;
    private final LogAudit audit;
    private final Map<StreamId, List<Long>> events = new LinkedHashMap<>();

    Suspects(LedgerTables tables, LogAudit audit) {
        this.tables = tables;
        this.audit = audit;
    }

    void add(RecordedEvent row) {
        List<Long> positions = events.computeIfAbsent(row.stream(), _ -> new ArrayList<>());
        if (positions.size() < MOST_POSITIONS) {
            positions.add(row.position().value());
        }
    }

    void clear() {
        events.clear();
    }

    /// ` in case/… at 265, 268; in case/… at 270`, as far as the map can be read; empty if it
    /// agrees.
    String against(Checkpoint signed) {
        try {
            return signed.state().map(state -> streams(state, signed.size())).orElse("");
        } catch (LedgerCorrupted _) {
            return ""; // told of the map
        }
    }

    private String streams(LogState signed, TreeSize size) {
        StreamMap map =
                new StreamMap(signed.map(), new StoredMapNodes(tables.map(), signed.map(), size));
        Origin origin = audit.checkpoint().origin();
        return events.keySet().stream()
                .map(stream -> stream(stream, StreamTag.of(origin, stream.text()), map))
                .filter(words -> !words.isEmpty())
                .limit(MOST_STREAMS)
                .collect(Collectors.joining(";"));
    }

    private String stream(StreamId stream, StreamTag tag, StreamMap map) {
        Optional<StreamState> there = audit.state(tag);
        Optional<StreamState> signed = map.find(tag);
        if (there.equals(signed)) {
            return "";
        }
        long has = there.map(StreamState::count).orElse(0L);
        long had = signed.map(StreamState::count).orElse(0L);
        String counts = has == had ? "" : " (%d events, %d signed)".formatted(has, had);
        String positions =
                events.getOrDefault(stream, List.of()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return " in " + stream.text() + counts + " at " + positions;
    }
}

package org.throughline.query.fold;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.time.Truth;

/// What random histories have had in them.
final class Coverage {

    private final Map<String, Integer> types = new TreeMap<>();
    private final Map<String, Integer> channels = new TreeMap<>();
    private final Map<String, Integer> states = new TreeMap<>();
    private int straddling;
    private int until;
    private int untold;

    void add(List<Logged> events, Instant known) {
        for (Logged each : events) {
            if (each.content() instanceof Decoded.Known(_, var type, _)) {
                count(types, type.name());
            }
        }
        long head = events.getLast().position();
        for (Statement each : new Statements(new History(events, head)).standing()) {
            count(channels, each.channel() == null ? "none" : each.channel().text());
            straddling += each.since().begunBy(known) == Truth.POSSIBLY ? 1 : 0;
            until += each.until() == null ? 0 : 1;
        }
        Fold fold = Fold.of(events, head);
        untold += believing(fold);
        fold.matrix(Asking.at(known))
                .lines()
                .forEach(
                        line ->
                                line.cells()
                                        .values()
                                        .forEach(each -> count(states, each.state().text())));
    }

    /// Adds up what others have had.
    void add(Coverage other) {
        other.types.forEach((word, count) -> types.merge(word, count, Integer::sum));
        other.channels.forEach((word, count) -> channels.merge(word, count, Integer::sum));
        other.states.forEach((word, count) -> states.merge(word, count, Integer::sum));
        straddling += other.straddling;
        until += other.until;
        untold += other.untold;
    }

    /// How often somebody still believes a version that another knows to be corrected.
    private static int believing(Fold fold) {
        Map<EntryId, Integer> newest =
                new TreeMap<>((one, two) -> one.value().compareTo(two.value()));
        for (Row each : fold.chronology(Asking.EVERYTHING)) {
            newest.put(each.entry(), each.version());
        }
        int believing = 0;
        for (Matrix.Line line : fold.matrix(Asking.EVERYTHING).lines()) {
            believing +=
                    (int)
                            line.cells().values().stream()
                                    .filter(each -> Fold.had(each.state()))
                                    .filter(
                                            each ->
                                                    each.version()
                                                            < newest.getOrDefault(line.entry(), 0))
                                    .count();
        }
        return believing;
    }

    private static void count(Map<String, Integer> all, String word) {
        all.merge(word, 1, Integer::sum);
    }

    Map<String, Integer> types() {
        return types;
    }

    Map<String, Integer> channels() {
        return channels;
    }

    Map<String, Integer> states() {
        return states;
    }

    int straddling() {
        return straddling;
    }

    int until() {
        return until;
    }

    int untold() {
        return untold;
    }

    /// One line.
    String words() {
        return "%d types, the rarest %d times; channels %s; states %s; straddling %d, until %d, untold %d"
                .formatted(
                        types.size(),
                        types.values().stream().mapToInt(each -> each).min().orElse(0),
                        channels,
                        states,
                        straddling,
                        until,
                        untold);
    }
}

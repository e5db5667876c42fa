package org.throughline.benchmarks;

import clojure.lang.Keyword;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The documents of a case that another store gave for one point, brought into the shape of our
/// answers. Of what is said of one knower and one entry the surest counts; there are no other
/// rules.
final class PulledCase {

    static final String KNOWN = "known";
    static final String DENIED = "stated-not-known";

    /// Nothing is said of a decision-maker.
    static final String ELSEWHERE = "elsewhere";

    private static final List<String> SUREST = List.of(KNOWN, "held", "possibly-known", DENIED);
    private static final Comparator<String> STATES = Comparator.comparingInt(SUREST::indexOf);

    private final Map<Object, Entry> entries = new HashMap<>();
    private final Set<String> knowers = new TreeSet<>();

    /// @param documents of versions and of knowings
    PulledCase(Collection<List<?>> documents) {
        for (List<?> each : documents) {
            take((Map<?, ?>) each.getFirst());
        }
    }

    private void take(Map<?, ?> document) {
        if (document.get(Attribute.ENTRY) == null) {
            entry(part(document, Attribute.DECISION)).versions.add(document);
        } else {
            entry(part(document, Attribute.ENTRY)).known(document);
            knowers.add((String) part(document, Attribute.KNOWER));
        }
    }

    private Entry entry(Object id) {
        return entries.computeIfAbsent(id, _ -> new Entry());
    }

    /// One entry that somebody had.
    ///
    /// @param version the document of the version that is shown
    /// @param state the surest of all knowers
    /// @param cells the state of each knower that has one
    record Line(
            Object entry,
            int version,
            Map<?, ?> document,
            String state,
            Map<String, String> cells) {}

    /// Entries down, knowers across.
    record Matrix(Set<String> knowers, List<Line> lines) {}

    /// The entries in the order of what happened, those without a date last.
    List<Line> chronology() {
        List<Line> lines = new ArrayList<>(entries.size());
        entries.forEach((id, entry) -> entry.line(id, lines));
        lines.sort(Comparator.comparing(PulledCase::earliest));
        return lines;
    }

    private static Instant earliest(Line line) {
        Map<?, ?> row = (Map<?, ?>) part(line.document(), Attribute.ROW);
        @Nullable Object earliest = row.get(Attribute.EARLIEST);
        return earliest == null ? Instant.MAX : ((Date) earliest).toInstant();
    }

    Matrix matrix() {
        return new Matrix(knowers, chronology());
    }

    /// All entries but the decision, by the state of its maker, or under [#ELSEWHERE].
    Map<String, List<Item>> lens(Object decision, String maker) {
        Map<String, List<Item>> split = new HashMap<>();
        for (Line line : chronology()) {
            if (!line.entry().equals(decision)) {
                String state = line.cells().getOrDefault(maker, ELSEWHERE);
                split.computeIfAbsent(state, _ -> new ArrayList<>())
                        .add(new Item(line, others(line, maker)));
            }
        }
        return split;
    }

    /// @param by who else had it
    record Item(Line line, List<String> by) {}

    private static List<String> others(Line line, String maker) {
        List<String> others = new ArrayList<>();
        line.cells()
                .forEach(
                        (knower, state) -> {
                            if (!state.equals(DENIED) && !knower.equals(maker)) {
                                others.add(knower);
                            }
                        });
        return others;
    }

    /// What came of one entry.
    private static final class Entry {

        private final List<Map<?, ?>> versions = new ArrayList<>(1);
        private final Map<String, String> cells = new TreeMap<>();
        private String state = DENIED;
        private int newest;

        void known(Map<?, ?> knowing) {
            String said = (String) part(knowing, Attribute.STATE);
            int version = version(knowing);
            cells.merge(
                    (String) part(knowing, Attribute.KNOWER),
                    said,
                    (one, other) -> STATES.compare(one, other) <= 0 ? one : other);
            int surer = STATES.compare(said, state);
            if (surer < 0) {
                state = said;
                newest = version;
            } else if (surer == 0) {
                newest = Math.max(newest, version);
            }
        }

        void line(Object id, List<Line> lines) {
            if (state.equals(DENIED)) {
                return;
            }
            @Nullable Map<?, ?> shown = null;
            for (Map<?, ?> each : versions) {
                int version = version(each);
                if (version <= newest && (shown == null || version > version(shown))) {
                    shown = each;
                }
            }
            if (shown != null) {
                lines.add(new Line(id, version(shown), shown, state, cells));
            }
        }
    }

    /// What each document of its kind has.
    static Object part(Map<?, ?> document, Keyword name) {
        return Objects.requireNonNull(document.get(name));
    }

    static int version(Map<?, ?> document) {
        return ((Number) part(document, Attribute.VERSION)).intValue();
    }

    /// The names under which the store has what is asked for.
    static final class Attribute {

        static final Keyword ENTRY = Keyword.intern("entry");
        static final Keyword DECISION = Keyword.intern("decision");
        static final Keyword VERSION = Keyword.intern("version");
        static final Keyword KNOWER = Keyword.intern("knower");
        static final Keyword STATE = Keyword.intern("state");
        static final Keyword ROW = Keyword.intern("row");
        static final Keyword EARLIEST = Keyword.intern("earliest");
        static final Keyword DECIDED = Keyword.intern("decided");
        static final Keyword MAKER = Keyword.intern("maker");

        private Attribute() {}
    }
}

package org.throughline.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.schema.cases.EntryId;

/// What two reads of one case, an earlier and a later one, show differently. It adds up no
/// knowledge of its own: all of it stands in one of the two.
///
/// @param left how many entries of the period the earlier read shows
/// @param right how many the later one does
/// @param changes in order of what happened, undated ones last
/// @param filtered how many changes the period leaves out
public record Difference(int left, int right, List<Change> changes, int filtered) {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(change -> change.shown().version(), EntryVersion.ORDER);

    public Difference {
        changes = List.copyOf(changes);
    }

    /// What changed from one read to the other.
    public static Difference between(Lens left, Lens right) {
        List<Change> all = new Reads(left, right).changes();
        List<Change> inPeriod = all.stream().filter(each -> touches(each, right)).toList();
        return new Difference(
                left.inPeriod().size(),
                right.inPeriod().size(),
                inPeriod.stream().sorted(ORDER).toList(),
                all.size() - inPeriod.size());
    }

    /// What the entry was before or is now lies in the period asked for.
    private static boolean touches(Change change, Lens right) {
        Seen before = change.left();
        return right.inPeriod(change.shown()) || (before != null && right.inPeriod(before));
    }

    /// The two reads, entry by entry.
    private static final class Reads {

        private final Lens left;
        private final Lens right;
        private final Map<EntryId, Seen> before;
        private final Map<EntryId, Seen> after;
        private final Set<KnowerKey> knowers = new TreeSet<>();

        Reads(Lens left, Lens right) {
            this.left = left;
            this.right = right;
            this.before = byEntry(left);
            this.after = byEntry(right);
            String by = right.question().by();
            knowers.addAll(left.knowers());
            knowers.addAll(right.knowers());
            knowers.removeIf(each -> by != null && !each.text().equals(by));
        }

        private static Map<EntryId, Seen> byEntry(Lens lens) {
            Map<EntryId, Seen> seen = new HashMap<>();
            lens.seen().forEach(each -> seen.put(each.version().entry(), each));
            return seen;
        }

        List<Change> changes() {
            Set<EntryId> entries = new LinkedHashSet<>(after.keySet());
            entries.addAll(readableStill());
            return entries.stream().map(this::change).filter(Change::any).toList();
        }

        /// The entries that the later read does not show, as far as the reader may read at the
        /// later time what the earlier one shows of them.
        private List<EntryId> readableStill() {
            List<EntryId> gone = new ArrayList<>(before.keySet());
            gone.removeAll(after.keySet());
            if (gone.isEmpty()) {
                return gone;
            }
            Lens all = right.asking(right.question().plain());
            return gone.stream().filter(entry -> reads(all, before.get(entry))).toList();
        }

        private static boolean reads(Lens all, @Nullable Seen shown) {
            return shown != null && all.versions(shown.version().entry()).contains(shown.version());
        }

        private Change change(EntryId entry) {
            List<CellChange> learned = new ArrayList<>();
            List<CellChange> lost = new ArrayList<>();
            for (KnowerKey each : knowers) {
                CellChange cell =
                        new CellChange(
                                each, left.standing(each, entry), right.standing(each, entry));
                if (cell.learned() && after.containsKey(entry)) {
                    learned.add(cell);
                } else if (cell.lost()) {
                    lost.add(cell);
                }
            }
            return new Change(before.get(entry), after.get(entry), learned, lost);
        }
    }
}

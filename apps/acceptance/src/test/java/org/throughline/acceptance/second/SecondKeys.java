package org.throughline.acceptance.second;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Which keys of a log sign which checkpoints, by *Keys that changed*.
///
/// @param given those that whoever checks brings
record SecondKeys(List<SecondKey> given, List<SecondChange> changes) {

    /// @throws Wrong if the changes do not follow one from the other and from the given keys
    SecondKeys {
        for (int i = 1; i < changes.size(); i++) {
            Wrong.unless(changes.get(i).from().equals(changes.get(i - 1).to()), "a gap");
        }
        List<List<SecondKey>> times = times(changes);
        boolean found = times.stream().anyMatch(time -> new HashSet<>(time).containsAll(given));
        Wrong.unless(times.isEmpty() || found, "the given keys are of no time");
    }

    private static List<List<SecondKey>> times(List<SecondChange> changes) {
        List<List<SecondKey>> times = new ArrayList<>();
        if (!changes.isEmpty()) {
            times.add(changes.getFirst().from());
        }
        changes.forEach(change -> times.add(change.to()));
        return times;
    }

    /// Those that sign a checkpoint of this size.
    List<SecondKey> at(long size) {
        int time = (int) changes.stream().filter(change -> change.position() <= size).count();
        List<List<SecondKey>> times = times(changes);
        boolean own = times.isEmpty() || new HashSet<>(times.get(time)).containsAll(given);
        return own ? given : times.get(time);
    }

    /// Those that sign only others.
    List<SecondKey> notAt(long size) {
        List<SecondKey> others =
                new ArrayList<>(times(changes).stream().flatMap(List::stream).toList());
        others.removeAll(at(size));
        return others;
    }
}

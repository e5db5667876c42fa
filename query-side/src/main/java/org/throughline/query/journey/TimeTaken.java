package org.throughline.query.journey;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// How long one thing took, of one agency or from one to another (R48).
///
/// @param from the same as `to` where it is about one agency alone
/// @param within `agency` for one alone or between its own people, a sector such as `health` for
///   two of the same; absent for two of different ones
/// @param count how often it is on record as done
/// @param notComputable how often of these no number of days can be told
/// @param open how often there is no record that it was done
/// @param median of the lags that can be told; absent if there are none
/// @param longest the one that may have taken longest
public record TimeTaken(
        Of of,
        AgencyId from,
        AgencyId to,
        @Nullable String within,
        int count,
        int notComputable,
        int open,
        @Nullable Lag median,
        @Nullable Longest longest) {

    /// What it took so long for.
    public enum Of {
        /// From when it happened until the agency recorded it.
        RECORDING,
        /// From when one had it until it came to the other.
        PASSING_ON,
        /// From when it was sent until it was opened.
        OPENING,
        /// From when something was asked for until there was a reply.
        ANSWERING;

        /// The stable word: `passing-on`.
        public String text() {
            return Kebab.text(this);
        }
    }

    /// The one that may have taken most days.
    ///
    /// @param entry the one that was recorded, passed on, sent or asked
    public record Longest(Lag lag, EntryId entry) {}

    static final Comparator<Longest> LONGER =
            Comparator.<Longest>comparingLong(each -> most(each.lag()))
                    .thenComparingLong(each -> least(each.lag()))
                    .thenComparing(each -> each.entry().value(), Comparator.reverseOrder());

    /// Of the earliest and of the latest days that are possible, each by itself: the middle one, or
    /// the lower of the two in the middle, so that it is one that is on record.
    static @Nullable Lag median(List<Lag> closed) {
        if (closed.isEmpty()) {
            return null;
        }
        int middle = (closed.size() - 1) / 2;
        return new Lag(
                closed.stream()
                        .mapToLong(TimeTaken::least)
                        .sorted()
                        .skip(middle)
                        .findFirst()
                        .orElseThrow(),
                closed.stream()
                        .mapToLong(TimeTaken::most)
                        .sorted()
                        .skip(middle)
                        .findFirst()
                        .orElseThrow(),
                null);
    }

    private static long least(Lag lag) {
        return lag.least() == null ? Long.MIN_VALUE : lag.least();
    }

    private static long most(Lag lag) {
        return lag.most() == null ? Long.MAX_VALUE : lag.most();
    }
}

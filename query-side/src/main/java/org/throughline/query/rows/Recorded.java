package org.throughline.query.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Something that the record had from one event on and, if it has ended, up to another.
///
/// @param from where the first of these events stands in the log
/// @param to where the other one stands; behind all others if there is none
public record Recorded<T>(T what, long from, long to) {

    /// Something that was read from a row.
    ///
    /// @param from the place of the column with the first position; that with the other follows
    public static <T> Recorded<T> of(T what, ResultSet row, int from) throws SQLException {
        long begun = row.getLong(from);
        long ended = row.getLong(from + 1);
        return new Recorded<>(what, begun, row.wasNull() ? Long.MAX_VALUE : ended);
    }

    /// What was read before, with what was read since. Of each event all or nothing was read since,
    /// and takes the place of what was there.
    ///
    /// @param before in the order of their events, as the others
    public static <T> List<Recorded<T>> renewed(List<Recorded<T>> before, List<Recorded<T>> since) {
        if (before.isEmpty() || since.isEmpty()) {
            return before.isEmpty() ? since : before;
        }
        List<Recorded<T>> all = new ArrayList<>(before.size() + since.size());
        int next = 0;
        for (Recorded<T> each : since) {
            for (; next < before.size() && before.get(next).from <= each.from; next++) {
                if (before.get(next).from < each.from) {
                    all.add(before.get(next));
                }
            }
            all.add(each);
        }
        all.addAll(before.subList(next, before.size()));
        return all;
    }

    /// What stood in the record at a position, in the same order.
    public static <T> List<T> at(long position, List<Recorded<T>> all) {
        List<T> found = new ArrayList<>(all.size());
        for (Recorded<T> each : all) {
            if (each.from <= position && position < each.to) {
                found.add(each.what);
            }
        }
        return found;
    }
}

package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long recording and passing on took, in tables.
///
/// @param label what has to be said with it; absent where no time is asked about
/// @param next the link to the next page, if there is more
public record LatencyPage(@Nullable String label, List<Table> tables, @Nullable String next) {

    /// One kind of time.
    ///
    /// @param id of the table on the page
    /// @param says from when until when it is counted
    /// @param pairs whether it is from one agency to another
    /// @param open what the column of what is not on record as done is called; absent if there is
    ///   no such column
    public record Table(
            String id,
            String title,
            String says,
            boolean pairs,
            @Nullable String open,
            List<Row> rows) {}

    /// One agency, or one and another.
    ///
    /// @param href of the entry that took longest, absent if none can be told
    public record Row(
            String from,
            String to,
            String within,
            int count,
            int notComputable,
            int notOnRecord,
            String median,
            String longest,
            @Nullable String href) {}
}

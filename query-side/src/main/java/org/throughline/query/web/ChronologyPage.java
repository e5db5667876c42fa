package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chronology: dated entries in order, undated ones in a band of their own.
///
/// @param next the link to the next page, if there is more
public record ChronologyPage(
        List<EntryLine> dated, List<EntryLine> undated, Counts counts, @Nullable String next) {}

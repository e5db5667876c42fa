package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;

/// Where on the chart, in tenths of a centile: 4 is the 0.4th, 250 the 25th. Both the same means on
/// the line.
public record Centile(@Nullable Integer lowest, @Nullable Integer highest) {}

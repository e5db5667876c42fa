package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Stated;

/// One measurement, or only what is said of it.
///
/// @param value in grams for weight, millimetres for height and head, tenths for body mass index
/// @param estimated whether the value is an estimate
public record Measure(
        MeasureKind kind,
        @Nullable Integer value,
        @Nullable Stated estimated,
        @Nullable Centile centile,
        @Nullable Trend trend) {}

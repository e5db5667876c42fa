package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.time.When;

/// Somebody who is to contribute to a review (R167, R183).
public record Contributor(ContributionKind kind, Knower who, @Nullable When due) {}

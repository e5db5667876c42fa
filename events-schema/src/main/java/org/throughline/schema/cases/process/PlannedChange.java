package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A change that a plan asks for (R84).
///
/// @param evidence how it will show
/// @param consequence what follows if it does not come about
public record PlannedChange(
        PersonalText change,
        @Nullable PersonalText evidence,
        @Nullable When by,
        @Nullable PersonalText consequence,
        @Nullable Knower owner) {}

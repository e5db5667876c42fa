package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;

/// What sets off a next step, such as missed appointments (R61).
///
/// @param times how often it may happen before
/// @param step what is to be done then
public record PlanTrigger(
        TriggerKind kind,
        @Nullable Integer times,
        @Nullable PersonalText words,
        @Nullable PersonalText step) {}

package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;

/// One injury.
public record Injury(
        BodySite site, @Nullable Side side, InjuryKind kind, @Nullable PersonalText description) {}

package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Who does it, by when, to what outcome, how that is evaluated, and who monitors it (R228, R229).
///
/// @param outcome the practice that is expected (R194)
public record Undertaking(
        List<Knower> by,
        @Nullable When due,
        @Nullable PersonalText outcome,
        @Nullable PersonalText evaluation,
        List<Knower> monitoredBy) {}

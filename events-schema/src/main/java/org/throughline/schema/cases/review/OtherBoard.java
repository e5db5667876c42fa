package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonalText;

/// Another Board with an interest in the case (R161, R170).
///
/// @param part not agreed, and then referred for decision, is the way out of a deadlock
public record OtherBoard(
        BoardPart part, @Nullable AgencyId board, @Nullable PersonalText arrangement) {}

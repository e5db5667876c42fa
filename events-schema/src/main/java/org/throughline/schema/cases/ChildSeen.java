package org.throughline.schema.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the child was seen, alone or with whom, how the child was and what the child said (R65,
/// R102, R103, R105, R106).
///
/// @param place where the child was seen; the kind of contact says no more than what sort of place
public record ChildSeen(
        SeenDegree degree,
        @Nullable PersonalText whyNotSeen,
        @Nullable Stated alone,
        @Nullable PersonalText whyNotAlone,
        Set<PersonId> with,
        @Nullable PersonalText presentation,
        @Nullable PersonalText changeSince,
        List<ChildWords> said,
        @Nullable PersonalText wishes,
        @Nullable PersonalText place) {}

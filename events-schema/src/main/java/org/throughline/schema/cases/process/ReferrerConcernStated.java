package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;

/// Whoever refers states how concerned they are (R52).
///
/// @param by who states it, if not the author
public record ReferrerConcernStated(
        Entry entry,
        DegreeOfConcern degree,
        @Nullable EntryId referral,
        @Nullable Knower by,
        List<Knower> to,
        @Nullable Means means,
        Set<ConcernKind> kinds,
        @Nullable PersonalText concern,
        @Nullable PersonalText actionSought)
        implements ProcessEvent {}

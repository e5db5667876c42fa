package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// A professional or agency notifies a case that may have to be reviewed (R152).
///
/// @param by who refers it, if not the author
/// @param criteria those that it is said to meet
/// @param concerning the entries that it points to
/// @param siblingRisk the consideration of other children (R126)
public record ReviewReferred(
        Entry entry,
        @Nullable Knower by,
        List<Knower> to,
        CriteriaPack pack,
        Set<ReviewCriterion> criteria,
        Set<EntryId> concerning,
        @Nullable EntryId siblingRisk,
        @Nullable PersonalText grounds)
        implements ReviewEvent {}

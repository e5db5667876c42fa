package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Somebody has looked at what is held and says what it may mean (R13).
///
/// @param wholeRecordRead whether the whole record was read for it
public record SignificanceReviewCompleted(
        Entry entry,
        @Nullable EntryId request,
        @Nullable Knower by,
        Set<EntryId> considered,
        @Nullable Stated wholeRecordRead,
        Significance result,
        @Nullable PersonalText conclusion,
        List<FollowUp> followUps)
        implements FactEvent {}

package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// Staff who were concerned are told what came out, and say what they have to say (R196).
///
/// @param imr the contribution that they are told of
/// @param ledBy who held it, if not the author
/// @param review the decision to hold the review; absent if that is not on record
public record DebriefHeld(
        Entry entry,
        DebriefStage stage,
        Gathering gathering,
        @Nullable EntryId imr,
        @Nullable EntryId review,
        @Nullable PostHolder ledBy,
        @Nullable Stated supportOffered,
        @Nullable PersonalText feedback,
        List<FollowUp> followUps)
        implements ReviewEvent {}

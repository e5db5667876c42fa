package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// The plan for a child who is looked after is reviewed (R93). The plan itself is a plan of the
/// kind placement or care.
///
/// @param number the how manieth, from 1
/// @param plan the plan that is reviewed
/// @param planFollowed whether the plan had been carried out so far
/// @param wasDue by when it was to be held
public record PlacementReviewHeld(
        Entry entry,
        @Owner PersonId child,
        Gathering gathering,
        Set<PlacementReviewOutcome> outcomes,
        @Nullable Integer number,
        @Nullable PostHolder chairedBy,
        @Nullable EntryId plan,
        Stated planFollowed,
        List<ChildHeard> heard,
        @Nullable When wasDue,
        @Nullable When nextDue,
        @Nullable PersonalText summary,
        List<FollowUp> followUps)
        implements ProcessEvent {}

package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Independence;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Somebody is appointed to the panel of a review (R156 to R158).
///
/// @param mandate whether the member can speak for the agency
/// @param agencyInvolved whether the member's agency was involved with the family (R158)
/// @param review the decision to hold the review; absent if that is not on record
public record PanelMemberAppointed(
        Entry entry,
        PanelRole role,
        Set<PanelSeat> seats,
        PostHolder member,
        @Nullable EntryId review,
        Stated mandate,
        Stated experience,
        Stated seniority,
        Stated agencyInvolved,
        @Nullable Independence independence,
        @Nullable When until,
        @Nullable PersonalText credentials)
        implements ReviewEvent {}

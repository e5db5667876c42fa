package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.time.When;

/// A management review or other contribution is asked of an agency, and an author designated (R181
/// to R184, R202).
///
/// @param writtenBy the designated authors with their declarations (R182)
/// @param review the decision to hold the review; absent if that is not on record
public record ImrCommissioned(
        Entry entry,
        Knower askedOf,
        ContributionKind kind,
        List<IndependentPost> writtenBy,
        @Nullable PostHolder commissioningOfficer,
        @Nullable EntryId review,
        @Nullable EntryId terms,
        @Nullable When due,
        @Nullable PersonalText note,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}

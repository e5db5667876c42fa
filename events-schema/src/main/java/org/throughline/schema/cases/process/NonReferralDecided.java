package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// A concern is not referred (R40). The reason is that of its agency, and absent if the source
/// gives none.
///
/// @param by whose decision it was, if not the author's
/// @param advisedBy who was asked before (R39)
/// @param criteriaVersion the threshold criteria it cites, with their version (R58)
public record NonReferralDecided(
        Entry entry,
        Set<EntryId> concerns,
        NonReferralReason reason,
        @Nullable PersonalText rationale,
        @Nullable PostHolder by,
        @Nullable AgencyId wouldHaveGoneTo,
        List<Knower> advisedBy,
        @Nullable PersonalText criteriaVersion,
        @Nullable PersonalText doneInstead)
        implements ProcessEvent {}

package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Assigned;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// The decision to close the case (R114 to R117).
///
/// @param decidedBy the agency whose decision it was, if not the one that states it
/// @param toldInWriting the agencies that are told in writing (R115)
/// @param noReply consulted agencies whose time lapsed; shown as no reply
/// @param objected consulted agencies that objected
public record CaseClosed(
        Entry entry,
        @Nullable EntryId proposal,
        @Nullable AgencyId decidedBy,
        @Nullable PersonalText rationale,
        @Nullable PersonalText manager,
        Set<AgencyId> toldInWriting,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override,
        @Assigned @Nullable ClosureEffect effect,
        @Assigned Set<AgencyId> noReply,
        @Assigned Set<AgencyId> objected)
        implements ProcessEvent, Decision {}

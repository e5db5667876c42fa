package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// A finding of a management review: what, and why (R190). It names conditions and has no field for
/// blame (R162).
///
/// @param about the entries the finding rests on
/// @param policyVersion the procedure that was not followed, with its version (R193)
public record ImrFindingRecorded(
        Entry entry,
        FindingKind kind,
        PersonalText what,
        @Nullable PersonalText why,
        Set<Factor> factors,
        Set<EntryId> about,
        @Nullable PersonalText policyVersion,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ReviewEvent, Decision {}

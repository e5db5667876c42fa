package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// A manager decides something in a case, with the reason (R15). What a look back at the whole
/// leads to stands with that.
///
/// @param askedFor the request that asked for a decision
/// @param onFileThen no, where a source says that it was not written down at the time
public record ManagementDecisionRecorded(
        Entry entry,
        @Nullable PostHolder by,
        @Nullable PersonalText decision,
        @Nullable PersonalText rationale,
        Set<EntryId> concerning,
        Set<EntryId> considered,
        @Nullable EntryId askedFor,
        List<Knower> told,
        List<FollowUp> followUps,
        @Nullable Stated onFileThen)
        implements FactEvent {}

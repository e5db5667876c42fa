package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// What shows that a change came about, or that it did not (R85).
///
/// @param plan the plan that asked for it
/// @param restsOn the entries that show it
public record ChangeEvidenced(
        Entry entry,
        @Nullable EntryId plan,
        ChangeResult result,
        @Nullable PersonalText change,
        @Nullable PersonalText evidence,
        Set<EntryId> restsOn,
        @Nullable Knower judgedBy,
        @Nullable PersonalText effectOnChild,
        List<FollowUp> followUps)
        implements FactEvent {}

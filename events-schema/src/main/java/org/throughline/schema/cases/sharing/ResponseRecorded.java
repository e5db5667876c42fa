package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// What somebody did about what they had received or heard, or that they did nothing, with the
/// reason they gave (R32, R47, R265).
///
/// @param to the entries that are responded to
public record ResponseRecorded(
        Entry entry,
        Set<EntryId> to,
        @Nullable Knower by,
        ResponseKind kind,
        @Nullable PersonalText response,
        @Nullable PersonalText reason,
        @Nullable Knower passedTo,
        List<FollowUp> followUps)
        implements SharingEvent {}

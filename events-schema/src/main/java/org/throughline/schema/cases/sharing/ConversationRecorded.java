package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.knowledge.Extent;

/// A conversation: who said what, and who heard it (R17).
///
/// @param told the entries that were told in it
/// @param agreed what was agreed, and who does it (R43)
public record ConversationRecorded(
        Entry entry,
        Means means,
        @Nullable Knower startedBy,
        List<Knower> present,
        List<Utterance> said,
        Set<EntryId> told,
        @Nullable Extent extent,
        @Nullable PersonalText summary,
        List<FollowUp> agreed)
        implements SharingEvent {}

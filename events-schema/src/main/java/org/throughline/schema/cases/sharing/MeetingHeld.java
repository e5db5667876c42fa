package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A meeting is held. Those who attended know what was told there, not more (R35, R54, R266).
///
/// @param notInvited those who were left out, with the reason (R35)
/// @param convened the entry that called it
/// @param told the entries that were told at the meeting
public record MeetingHeld(
        Entry entry,
        MeetingKind kind,
        List<Knower> attended,
        List<Knower> absent,
        List<NotInvited> notInvited,
        Set<EntryId> told,
        @Nullable EntryId convened,
        @Nullable Stated chronologyTabled,
        @Nullable Stated analysisRecorded,
        @Nullable PersonalText summary)
        implements SharingEvent {}

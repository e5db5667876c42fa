package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A meeting is called (R35, R54).
///
/// @param notInvited those who were left out, with the reason (R35)
/// @param about the entries that led to it
public record MeetingConvened(
        Entry entry,
        MeetingKind kind,
        @Nullable Knower convenedBy,
        @Nullable When plannedFor,
        @Nullable PersonalText purpose,
        Set<EntryId> about,
        List<NotInvited> notInvited)
        implements SharingEvent {}

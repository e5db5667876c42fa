package org.throughline.schema.cases.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Somebody is invited to a meeting (R35).
///
/// @param meeting the entry that calls or records the meeting, if there is one
/// @param reportAskedFor whether a report was asked for as well
public record InvitationSent(
        Entry entry,
        @Nullable EntryId meeting,
        MeetingKind kind,
        List<Knower> to,
        Means means,
        @Nullable When plannedFor,
        @Nullable Stated reportAskedFor,
        @Nullable PersonalText words)
        implements SharingEvent {}

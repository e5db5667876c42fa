package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A worker leaves the case; what they knew does not pass to a successor by itself (R22, R274).
///
/// @param handedOver whether there was a handover
/// @param reachable whether they can still be asked (R274)
public record PractitionerLeft(
        Entry entry,
        Knower worker,
        @Nullable Role post,
        LeavingKind kind,
        LeftWith left,
        @Nullable Knower successor,
        @Nullable Stated handedOver,
        @Nullable Stated reachable,
        @Nullable PersonalText detail)
        implements SharingEvent {}

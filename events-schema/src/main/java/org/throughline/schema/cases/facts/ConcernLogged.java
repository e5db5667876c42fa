package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;

/// A concern about the child is logged (R10, R262).
///
/// @param loggedWith where it was logged, if not with the agency that states it
/// @param outcome empty while it is pending (R8)
public record ConcernLogged(
        Entry entry,
        @Nullable AgencyId loggedWith,
        Set<ConcernKind> kinds,
        @Nullable PersonalText concern,
        @Nullable PersonalText actionTaken,
        @Nullable PersonalText outcome)
        implements FactEvent {}

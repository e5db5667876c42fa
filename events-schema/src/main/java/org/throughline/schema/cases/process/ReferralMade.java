package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;

/// A referral is made (R49).
public record ReferralMade(
        Entry entry,
        AgencyId to,
        Set<ConcernKind> kinds,
        PersonalText concern,
        @Nullable PersonalText actionSought)
        implements ProcessEvent {}

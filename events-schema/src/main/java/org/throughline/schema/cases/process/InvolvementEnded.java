package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// An agency's involvement ends (R37).
public record InvolvementEnded(
        Entry entry, AgencyId involved, @Nullable Knower worker, @Nullable PersonalText reason)
        implements ProcessEvent {}

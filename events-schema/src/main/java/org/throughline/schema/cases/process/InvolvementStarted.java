package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// An agency becomes involved with the child or family (R37).
public record InvolvementStarted(
        Entry entry, AgencyId involved, @Nullable Knower worker, @Nullable PersonalText purpose)
        implements ProcessEvent {}

package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;

/// Nothing of the case may be destroyed until the agency that says so lifts it.
public record LegalHoldPlaced(Entry entry, LegalHoldGround ground, @Nullable PersonalText reason)
        implements ProcessEvent {}

package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RecordKind;
import org.throughline.schema.time.When;

/// A holder says that its record has a gap (R7, R15).
public record RecordGapDeclared(
        Entry entry,
        RecordKind what,
        When period,
        @Nullable Knower holder,
        GapReason reason,
        @Nullable PersonalText description)
        implements FactEvent {}

package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Whether an agency's own file has a complete chronology, and since when (R1, R2, R260).
///
/// @param holder whose file it is
/// @param since from when this was so
/// @param covers the time the chronology covers
public record FileChronologyStated(
        Entry entry,
        Knower holder,
        FileChronology state,
        @Nullable When since,
        @Nullable When covers,
        @Nullable PersonalText comment)
        implements FactEvent {}

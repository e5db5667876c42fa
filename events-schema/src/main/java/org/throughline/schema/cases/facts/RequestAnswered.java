package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// What came of a request to act (R121, R263).
public record RequestAnswered(
        Entry entry,
        @Nullable EntryId request,
        @Nullable Knower by,
        RequestAnswer answer,
        @Nullable PersonalText actionTaken,
        @Nullable PersonalText reason,
        @Nullable Knower passedTo,
        @Nullable When doneBy)
        implements FactEvent {}

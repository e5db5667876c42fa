package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;

/// Somebody is told the outcome of a decision: the referrer, the family, an older child (R53, R94).
public record OutcomeNotified(
        Entry entry,
        @Nullable EntryId decision,
        List<Knower> to,
        Means means,
        @Nullable PersonalText outcome,
        @Nullable PersonalText reasonGiven)
        implements ProcessEvent {}

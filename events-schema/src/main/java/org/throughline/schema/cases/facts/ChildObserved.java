package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// How a child looked and behaved on an occasion or over a time (R9, R106, R111).
///
/// @param change how this compares with before
/// @param linkedTo what the observer connects it with, such as a change of carer (R261)
public record ChildObserved(
        Entry entry,
        ContactKind setting,
        Set<Presentation> presentation,
        @Nullable PersonalText observation,
        @Nullable Comparison change,
        @Nullable When comparedWith,
        @Nullable PersonalText linkedTo,
        Set<CommunicationMethod> methods,
        Set<PersonId> present,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}

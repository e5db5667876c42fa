package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.WordsForm;

/// Somebody tells of harm (R110). The content is empty if the source does not give it.
public record DisclosureMade(
        Entry entry,
        PersonId by,
        @Nullable Knower heardBy,
        Set<ConcernKind> kinds,
        @Nullable WordsForm form,
        @Nullable PersonalText content,
        @Nullable ChildSeen childSeen)
        implements FactEvent {}

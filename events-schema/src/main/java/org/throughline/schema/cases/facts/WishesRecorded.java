package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.ChildWords;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A child's wishes and feelings, sought or told unasked, or the statement that they were not
/// sought (R105, R107, R111).
///
/// @param said the child's words, and whose rendering they are
/// @param concerning the assessment, plan or other entry they are about (R109)
public record WishesRecorded(
        Entry entry,
        @Owner PersonId whose,
        WishesOrigin origin,
        Set<WishesTopic> topics,
        List<ChildWords> said,
        @Nullable PersonalText viewOfNow,
        @Nullable PersonalText wantsToHappen,
        Set<CommunicationMethod> methods,
        @Nullable Knower heardBy,
        @Nullable ChildSeen childSeen,
        Set<EntryId> concerning)
        implements FactEvent {}

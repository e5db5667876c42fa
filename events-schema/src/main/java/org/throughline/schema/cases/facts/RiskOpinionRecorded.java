package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RiskLevel;

/// Somebody's opinion of the risk, the need or the threshold, so that differing ones stand side by
/// side (R122, R270).
///
/// @param holder whose opinion it is, down to team or practitioner
/// @param differsFrom opinions it is said to differ from
public record RiskOpinionRecorded(
        Entry entry,
        Knower holder,
        Set<OpinionTopic> topics,
        RiskLevel level,
        Set<ConcernKind> kinds,
        @Nullable PersonalText opinion,
        @Nullable PersonalText reason,
        Set<EntryId> restsOn,
        Set<EntryId> differsFrom)
        implements FactEvent {}

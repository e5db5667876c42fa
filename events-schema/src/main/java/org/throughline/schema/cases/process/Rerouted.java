package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// Information that had gone to somebody who could not act on it is passed on to whoever can (R50).
///
/// @param sent what was rerouted
/// @param receivedFirst when it had first arrived
/// @param senderTold whether the sender was told
public record Rerouted(
        Entry entry,
        RerouteReason reason,
        @Nullable EntryId sent,
        @Nullable Knower from,
        List<Knower> to,
        Means means,
        @Nullable Extent extent,
        Stated senderTold,
        @Nullable When receivedFirst,
        @Nullable PersonalText content)
        implements ProcessEvent {}

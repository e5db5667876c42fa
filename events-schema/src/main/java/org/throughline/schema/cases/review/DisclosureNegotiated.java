package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// The use of material is negotiated with the coroner, the police or the prosecution (R246).
///
/// @param process the other process
/// @param material the entries it is about
/// @param until if it is agreed for a time
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record DisclosureNegotiated(
        Entry entry,
        ParallelKind process,
        NegotiationResult result,
        List<Knower> with,
        Set<EntryId> material,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable When until,
        @Nullable PersonalText agreement,
        @Nullable PersonalText conditions)
        implements ReviewEvent {}

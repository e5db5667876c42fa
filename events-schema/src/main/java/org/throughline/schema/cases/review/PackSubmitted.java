package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// The documents of a finished review are submitted for evaluation (R248).
///
/// @param missing the parts that are not in it
/// @param contents the entries of the documents in it
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record PackSubmitted(
        Entry entry,
        Knower to,
        Set<PackPart> parts,
        Set<PackPart> missing,
        Stated complete,
        Set<EntryId> contents,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable When due,
        @Nullable PersonalText note)
        implements ReviewEvent {}

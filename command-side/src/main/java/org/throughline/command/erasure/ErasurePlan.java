package org.throughline.command.erasure;

import java.util.List;
import java.util.Set;
import org.throughline.command.keyring.TextPlace;
import org.throughline.schema.cases.EntryId;

/// What an erasure will do to a case.
///
/// @param texts how many texts can be opened now and not afterwards
/// @param entries those that lose a text
/// @param review texts about others that name one of the people
public record ErasurePlan(int texts, Set<EntryId> entries, List<TextPlace> review) {}

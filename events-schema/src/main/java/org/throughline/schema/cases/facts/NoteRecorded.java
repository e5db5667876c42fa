package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// What fits no other type: a note, or a line of an agency's own chronology with what its columns
/// hold (R8, R102).
///
/// @param heading what the agency itself calls it
/// @param informationFrom where the agency has it from
/// @param concerning the entries it is about
/// @param outcome empty while it is pending
/// @param impact what it meant for the child
public record NoteRecorded(
        Entry entry,
        @Nullable PersonalText heading,
        PersonalText note,
        @Nullable PersonalText informationFrom,
        Set<EntryId> concerning,
        Set<PersonId> present,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText actionTaken,
        @Nullable PersonalText decision,
        @Nullable Knower decidedBy,
        @Nullable PersonalText rationale,
        @Nullable PersonalText outcome,
        @Nullable PersonalText impact)
        implements FactEvent {}

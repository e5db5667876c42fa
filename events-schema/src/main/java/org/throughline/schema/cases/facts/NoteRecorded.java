package org.throughline.schema.cases.facts;

import java.util.Set;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// A note that fits no other type.
public record NoteRecorded(Entry entry, PersonalText note, Set<EntryId> concerning)
        implements FactEvent {}

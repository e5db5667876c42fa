package org.throughline.schema.cases.amendment;

import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// A new version of an entry. The old one stays, and stays known to those who knew it.
public record EntryCorrected(
        Entry entry, EntryId corrects, CaseEvent replacement, PersonalText reason)
        implements AmendmentEvent {}

package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// The agency that states this entry answers a consultation (R114, R117).
public record ConsultationAnswered(
        Entry entry, EntryId proposal, ConsultationView view, @Nullable PersonalText reason)
        implements ProcessEvent {}

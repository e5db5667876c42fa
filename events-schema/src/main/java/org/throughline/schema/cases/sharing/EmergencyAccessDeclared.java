package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// An agency opens a case to its people in an emergency, with the reason. It lasts 24 hours from
/// the ledger time at most.
///
/// @param until when it ends if sooner
public record EmergencyAccessDeclared(Entry entry, PersonalText reason, @Nullable When until)
        implements SharingEvent {}

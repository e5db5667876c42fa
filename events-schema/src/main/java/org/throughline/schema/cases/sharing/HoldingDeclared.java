package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// An agency says that it holds something about the child, and how to ask it; neither what nor how
/// much (R44).
///
/// @param howToAsk whom to ask, and by what way
/// @param until when it no longer holds good
public record HoldingDeclared(Entry entry, PersonalText howToAsk, @Nullable When until)
        implements SharingEvent {}

package org.throughline.schema.cases.process;

import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;

/// It is proposed to close the case (R114).
public record ClosureProposed(Entry entry, PersonalText rationale) implements ProcessEvent {}

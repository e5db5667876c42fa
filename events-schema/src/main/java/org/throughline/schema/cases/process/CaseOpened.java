package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseNature;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonalText;

/// A case is opened: the first event of its stream.
public record CaseOpened(Entry entry, CaseNature nature, @Nullable PersonalText reason)
        implements ProcessEvent {}

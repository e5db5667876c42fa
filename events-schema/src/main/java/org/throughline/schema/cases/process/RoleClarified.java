package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// What one participant is to do and what not (R123).
public record RoleClarified(Knower who, @Nullable PersonalText responsibility) {}

package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// Somebody who was not invited, and why (R35).
public record NotInvited(Knower who, @Nullable PersonalText why) {}

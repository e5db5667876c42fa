package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.When;

/// Something that is to be done next: what, by whom, by when (R8, R43).
public record FollowUp(PersonalText what, @Nullable Knower owner, @Nullable When due) {}

package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;

/// Who wrote an entry: the words the agency uses for the post, the kind of post, and its own
/// reference for the person.
///
/// @param kind absent if the words are not those of a known post
public record Author(PersonalText role, @Nullable Role kind, @Nullable PersonalText ref) {}

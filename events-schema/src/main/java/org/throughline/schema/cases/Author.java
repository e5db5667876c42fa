package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;

/// Who wrote an entry: the words the agency uses for the post, the kind of post, its own reference
/// for the person, and which worker of the case it is.
///
/// @param kind absent if the words are not those of a known post
/// @param worker the same worker has the same id throughout a case (`worker-2`); unlike the
///   reference it can be compared without opening anything
public record Author(
        PersonalText role,
        @Nullable Role kind,
        @Nullable PersonalText ref,
        @Nullable PersonId worker) {}

package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// How the family is to contribute, and who facilitates it (R168).
///
/// @param people who is to contribute, as far as the terms name them
/// @param contribution how they are to contribute
/// @param whyNobody why nobody of the family is to contribute
public record FamilyPart(
        @Nullable PostHolder facilitator,
        Set<PersonId> people,
        @Nullable PersonalText contribution,
        @Nullable PersonalText whyNobody) {}

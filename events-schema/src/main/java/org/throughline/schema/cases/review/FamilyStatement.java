package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// What a report says of the family's part, or why they had none (R192).
public record FamilyStatement(
        FamilyInvolvement involvement,
        Set<PersonId> people,
        @Nullable PersonalText statement,
        @Nullable PersonalText reason) {}

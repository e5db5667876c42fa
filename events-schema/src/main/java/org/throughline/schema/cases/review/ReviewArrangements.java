package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// The practical side of a review (R171, R173, R174, R259).
///
/// @param howFamilyIsNamed initials or pseudonyms in all documents
/// @param linkOutside who links to those outside the statutory agencies
public record ReviewArrangements(
        @Nullable When starts,
        @Nullable When due,
        List<PersonalText> recordsToSecure,
        List<PersonalText> peopleToInterview,
        @Nullable PersonalText howFamilyIsNamed,
        @Nullable PersonalText mediaAndPublic,
        @Nullable PersonalText legalAdvice,
        @Nullable PersonalText linkOutside) {}

package org.throughline.schema.cases.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// What a review looks at (R164, R166, R176, R187).
///
/// @param period from where enquiries begin to the cut-off
/// @param questions for every management review to answer
/// @param timeAfterIncident whether it covers the time after the death or incident, for a sibling
/// @param familyHistory how far the history of the family is gone into
public record ReviewScope(
        When period,
        List<PersonalText> issues,
        List<PersonalText> questions,
        Stated timeAfterIncident,
        @Nullable PersonalText howInformationIsObtained,
        @Nullable PersonalText familyHistory) {}

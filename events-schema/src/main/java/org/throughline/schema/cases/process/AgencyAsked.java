package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// One agency in an assessment: asked or not, what came of it, and if not, why (R36, R75).
///
/// @param asked absent, with the kind of agency instead, if it is not one of this record
/// @param used whether what it knew went into the assessment
public record AgencyAsked(
        AskingOutcome outcome,
        @Nullable AgencyId asked,
        @Nullable AgencyKind kind,
        @Nullable When when,
        @Nullable EntryId answer,
        @Nullable Stated used,
        @Nullable PersonalText whyNot) {}

package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.When;

/// A declaration of independence, as far as it goes (R165, R182, R215). It is about ties, not about
/// quality.
///
/// @param concernedWithFamily whether ever directly concerned with the child or family
/// @param managedThoseConcerned whether ever the line manager of somebody who was
/// @param memberOfBoard whether a member of the Board that commissions the review
public record Independence(
        Stated concernedWithFamily,
        Stated managedThoseConcerned,
        Stated employedByAgencyInvolved,
        Stated memberOfBoard,
        @Nullable When declared,
        @Nullable PersonalText statement) {}

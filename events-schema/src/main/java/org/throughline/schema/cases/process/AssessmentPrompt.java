package org.throughline.schema.cases.process;

import java.util.Set;
import org.throughline.schema.cases.EntryId;

/// Why an assessment was made when it was.
///
/// @param entries the concerns, referrals or decisions that prompted it
public record AssessmentPrompt(AssessmentTrigger trigger, Set<EntryId> entries) {}

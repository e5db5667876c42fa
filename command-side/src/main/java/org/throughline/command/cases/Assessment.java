package org.throughline.command.cases;

import java.util.Set;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.time.When;

/// A completed assessment, as far as later decisions rest on it.
///
/// @param children those it is about and those it heard
public record Assessment(AssessmentKind kind, When happened, Set<PersonId> children) {}

package org.throughline.schema.cases.process;

import org.throughline.schema.cases.PersonalText;

/// A section of an assessment (R3, R80 to R83, R92, R95).
public record AssessmentSection(SectionKind kind, PersonalText content) {}

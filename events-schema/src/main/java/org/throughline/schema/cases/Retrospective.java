package org.throughline.schema.cases;

/// Says that a decision is history: taken before this record kept the agency, so today's rules were
/// not applied to it.
public record Retrospective(PersonalText reason) {}

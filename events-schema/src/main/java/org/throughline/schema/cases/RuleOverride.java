package org.throughline.schema.cases;

/// A reasoned departure from the rules that would refuse a decision; it becomes an event of its
/// own.
public record RuleOverride(PersonalText reason, PersonalText authorisedBy) {}

package org.throughline.schema.cases.facts;

/// The chart that was used.
public enum GrowthChart {
    UK_1990,
    UK_WHO,
    WHO,
    PRETERM,
    CONDITION_SPECIFIC,
    OTHER,
    NOT_STATED
}

package org.throughline.schema.cases.people;

/// How somebody lives in a household (R76, R129, R131).
public enum HouseholdTerms {
    LIVES_THERE,
    PART_OF_THE_TIME,
    STAYS_OVER,
    TEMPORARILY,
    NOT_STATED
}

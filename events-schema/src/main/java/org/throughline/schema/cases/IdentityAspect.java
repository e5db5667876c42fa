package org.throughline.schema.cases;

/// What of somebody's identity was considered (R209, R212).
public enum IdentityAspect {
    RACE,
    LANGUAGE,
    CULTURE,
    RELIGION,
    DISABILITY,
    TRAVELLER_IDENTITY,
    OTHER
}

package org.throughline.schema.cases.review;

/// Which field a panel member stands for; the first four are the least a panel has (R156).
public enum PanelSeat {
    SOCIAL_CARE,
    EDUCATION,
    HEALTH,
    POLICE,
    ADULT_SERVICES,
    DRUG_AND_ALCOHOL,
    HOUSING,
    PROBATION,
    YOUTH_JUSTICE,
    FAMILY_COURT,
    VOLUNTARY,
    LEGAL,
    BOARD,
    INDEPENDENT,
    OTHER,
    NOT_STATED
}

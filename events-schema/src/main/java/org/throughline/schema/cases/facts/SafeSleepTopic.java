package org.throughline.schema.cases.facts;

/// What advice on safe sleep was about (R79).
public enum SafeSleepTopic {
    ON_THE_BACK,
    OWN_PLACE,
    BED_SHARING,
    SOFA,
    SMOKING,
    ALCOHOL_OR_DRUGS,
    TEMPERATURE,
    BEDDING,
    AWAY_FROM_HOME,
    OTHER,
    NOT_STATED
}

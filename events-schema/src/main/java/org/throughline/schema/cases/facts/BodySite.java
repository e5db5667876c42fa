package org.throughline.schema.cases.facts;

/// Where on the body.
public enum BodySite {
    HEAD,
    FACE,
    EYE,
    EAR,
    MOUTH,
    NECK,
    SHOULDER,
    CHEST,
    ABDOMEN,
    BACK,
    BUTTOCKS,
    GENITAL_AREA,
    ARM,
    HAND,
    HIP,
    LEG,
    FOOT,
    INTERNAL,
    SEVERAL_PLACES,
    OTHER,
    NOT_STATED
}

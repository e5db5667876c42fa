package org.throughline.schema.cases;

/// How far the child was seen on an occasion (R65, R102).
public enum SeenDegree {
    NOT_SEEN,
    GLIMPSED,
    SEEN,
    SPOKEN_TO,
    EXAMINED,
    NOT_STATED
}

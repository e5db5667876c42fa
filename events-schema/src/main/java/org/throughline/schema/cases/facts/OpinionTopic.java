package org.throughline.schema.cases.facts;

/// What an opinion is about (R122).
public enum OpinionTopic {
    RISK,
    NEED,
    THRESHOLD,
    ACTION,
    DEGREE_OF_CONCERN,
    OTHER,
    NOT_STATED
}

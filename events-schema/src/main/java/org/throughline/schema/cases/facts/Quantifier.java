package org.throughline.schema.cases.facts;

/// How often, in the words of the source.
public enum Quantifier {
    ONCE,
    SEVERAL,
    MANY,
    EXACTLY,
    AT_LEAST,
    ALWAYS,
    EVERY_TIME,
    OFTEN,
    SOMETIMES,
    NOT_ALWAYS,
    NEVER,
    CONTINUED,
    INCREASING,
    NOT_STATED
}

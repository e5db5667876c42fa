package org.throughline.schema.cases.process;

/// What a consulted agency answers.
public enum ConsultationView {
    AGREES,
    OBJECTS,
    NO_VIEW
}

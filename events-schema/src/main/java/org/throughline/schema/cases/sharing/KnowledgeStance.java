package org.throughline.schema.cases.sharing;

/// What a statement about knowledge says.
public enum KnowledgeStance {
    KNEW,
    HELD,
    POSSIBLY_KNEW,
    NOT_TOLD,
    NOT_READ,
    NOT_INVITED,
    NOT_ASKED,
    NOT_AWARE
}

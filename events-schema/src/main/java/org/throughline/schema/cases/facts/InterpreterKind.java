package org.throughline.schema.cases.facts;

/// Who interpreted (R211).
public enum InterpreterKind {
    PROFESSIONAL,
    TELEPHONE_SERVICE,
    SIGN_LANGUAGE,
    STAFF_MEMBER,
    FAMILY_MEMBER,
    CHILD_OF_THE_FAMILY,
    OTHER,
    NOT_STATED
}

package org.throughline.schema.cases.review;

/// What is offered so that family members can contribute (R203, R211).
public enum FamilySupport {
    INTERPRETER,
    ADVOCATE,
    COMMUNICATION_AID,
    SUPPORT_PERSON,
    CHOICE_OF_PLACE,
    EXPENSES,
    OTHER,
    NOT_STATED
}

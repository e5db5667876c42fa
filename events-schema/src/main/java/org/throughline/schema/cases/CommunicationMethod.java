package org.throughline.schema.cases;

/// How the child made itself understood, also before or without speech (R105, R111, R211).
public enum CommunicationMethod {
    SPEECH,
    OBSERVATION,
    PLAY,
    DRAWING,
    WRITING,
    SIGN_LANGUAGE,
    PICTURES_OR_SYMBOLS,
    COMMUNICATION_AID,
    BEHAVIOUR,
    INTERPRETER,
    ADVOCATE,
    OTHER,
    NOT_STATED
}

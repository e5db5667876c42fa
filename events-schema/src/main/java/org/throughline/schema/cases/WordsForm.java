package org.throughline.schema.cases;

/// Whose words they are: the child's own, a paraphrase, an interpreter's rendering or an adult's
/// report (R17, R102).
public enum WordsForm {
    VERBATIM,
    PARAPHRASE,
    INTERPRETER,
    ADULT_REPORT,
    NOT_STATED
}

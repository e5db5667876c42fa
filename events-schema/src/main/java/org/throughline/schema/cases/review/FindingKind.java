package org.throughline.schema.cases.review;

/// What kind of finding it is (R191); that a procedure was not followed is a finding of its own,
/// which cites the procedure (R193).
public enum FindingKind {
    LESSON,
    FINDING,
    GOOD_PRACTICE,
    PROCEDURE_NOT_FOLLOWED
}

package org.throughline.schema.cases.review;

/// The four grades of the inspectorate, in its own words (R250). They are of a review as a
/// document, never of people.
public enum EvaluationGrade {
    OUTSTANDING,
    GOOD,
    ADEQUATE,
    INADEQUATE,
    NOT_GRADED,
    NOT_STATED
}

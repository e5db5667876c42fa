package org.throughline.schema.cases.process;

/// The questions a strategy discussion answers (R64).
public enum StrategyQuestion {
    CHILD_FOCUS,
    SAFETY_NOW,
    HARM_AND_ITS_SIGNS,
    INFORMATION_OF_EACH_AGENCY,
    HISTORY,
    RISK_ANALYSIS,
    PARENTS_AND_CARERS,
    OTHER_CHILDREN,
    IDENTITY_AND_NEEDS,
    WHO_SEES_THE_CHILD,
    MEDICAL_EXAMINATION,
    CRIMINAL_INVESTIGATION,
    LEGAL_ACTION,
    WHAT_FAMILY_IS_TOLD,
    CONTINGENCY,
    OTHER
}

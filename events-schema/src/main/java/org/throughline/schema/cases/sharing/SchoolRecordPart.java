package org.throughline.schema.cases.sharing;

/// The parts of a school record that go on to the next school, or do not (R14).
public enum SchoolRecordPart {
    MAIN_RECORD,
    SAFEGUARDING_FILE,
    ATTENDANCE,
    ATTAINMENT,
    SPECIAL_EDUCATIONAL_NEEDS,
    HEALTH,
    CORRESPONDENCE,
    WHOLE_RECORD,
    OTHER,
    NOT_STATED
}

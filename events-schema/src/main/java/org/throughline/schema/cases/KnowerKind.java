package org.throughline.schema.cases;

/// Who can come to know something: an agency or a part of it, an unnamed one, a court, the Board,
/// the family.
public enum KnowerKind {
    AGENCY,
    TEAM,
    POST,
    PRACTITIONER,
    UNNAMED_WORKER,
    UNNAMED_ORGANISATIONS,
    COURT,
    BOARD,
    PANEL,
    CHILD,
    FAMILY_MEMBER
}

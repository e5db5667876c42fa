package org.throughline.schema.cases.review;

/// With whom a later date is agreed (R243).
public enum ExtensionAuthority {
    OFSTED,
    CHILDRENS_SERVICES_ADVISER,
    GOVERNMENT_OFFICE,
    SOCIAL_CARE_INSPECTORATE,
    NATIONAL_PANEL,
    BOARD_CHAIR,
    OTHER,
    NOT_STATED
}

package org.throughline.schema.cases;

import java.util.Locale;

/// The words a [PersonId] may begin with: what somebody is to the child, never a name.
enum PersonTerm {
    CHILD,
    MOTHER,
    FATHER,
    PARENT,
    STEPMOTHER,
    STEPFATHER,
    STEPPARENT,
    PARTNER,
    CARER,
    FOSTER_CARER,
    GUARDIAN,
    SIBLING,
    SISTER,
    BROTHER,
    HALF_SISTER,
    HALF_BROTHER,
    STEPSISTER,
    STEPBROTHER,
    UNBORN_CHILD,
    GRANDPARENT,
    GRANDMOTHER,
    GRANDFATHER,
    AUNT,
    UNCLE,
    COUSIN,
    RELATIVE,
    HOUSEHOLD_MEMBER,
    LODGER,
    FRIEND,
    NEIGHBOUR,
    OTHER_CHILD,
    ADULT,
    PERSON,
    WORKER;

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

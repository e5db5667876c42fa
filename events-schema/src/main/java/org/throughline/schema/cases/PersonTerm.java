package org.throughline.schema.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<PersonTerm> CHILDREN =
            EnumSet.of(
                    CHILD,
                    SIBLING,
                    SISTER,
                    BROTHER,
                    HALF_SISTER,
                    HALF_BROTHER,
                    STEPSISTER,
                    STEPBROTHER,
                    UNBORN_CHILD,
                    OTHER_CHILD);

    private static final Set<PersonTerm> PARENTS_AND_CARERS =
            EnumSet.of(
                    MOTHER,
                    FATHER,
                    PARENT,
                    STEPMOTHER,
                    STEPFATHER,
                    STEPPARENT,
                    PARTNER,
                    CARER,
                    FOSTER_CARER,
                    GUARDIAN);

    boolean child() {
        return CHILDREN.contains(this);
    }

    boolean parentOrCarer() {
        return PARENTS_AND_CARERS.contains(this);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

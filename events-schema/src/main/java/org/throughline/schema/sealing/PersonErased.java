package org.throughline.schema.sealing;

import org.throughline.schema.cases.PersonId;

/// Nothing more can be sealed about this person in this case: the key was destroyed.
public final class PersonErased extends RuntimeException {

    private final PersonId person;

    public PersonErased(PersonId person) {
        super("the key of a person was destroyed: " + person);
        this.person = person;
    }

    public PersonId person() {
        return person;
    }
}

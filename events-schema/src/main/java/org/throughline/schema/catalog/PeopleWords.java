package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.RelationshipAsserted;

/// The words for who is who.
final class PeopleWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            PersonIdentified.class, "Person identified", "/person", "/note"),
                    EventWords.words(
                            RelationshipAsserted.class,
                            "Relationship",
                            "/person /relation /to",
                            "/note"));

    private PeopleWords() {}
}

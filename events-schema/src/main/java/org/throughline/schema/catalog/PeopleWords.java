package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.PersonHistoryLinked;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.PersonUnlinked;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;

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
                            "/note"),
                    EventWords.words(
                            RelationshipEnded.class,
                            "Relationship ended",
                            "/person /relation /to",
                            "/reason /note"),
                    EventWords.words(
                            HouseholdJoined.class,
                            "Joined a household",
                            "/person /householdOf /terms",
                            "/reason /note"),
                    EventWords.words(
                            HouseholdLeft.class,
                            "Left a household",
                            "/person /householdOf",
                            "/reason /note"),
                    EventWords.words(
                            PersonLinked.class,
                            "Identities linked",
                            "/person /sameAs /basis",
                            "/evidence"),
                    EventWords.words(
                            PersonUnlinked.class,
                            "Identities no longer linked",
                            "/person /notSameAs",
                            "/reason"),
                    EventWords.words(
                            PersonMisfiled.class,
                            "Filed under the wrong person",
                            "/filedUnder /belongsTo /found",
                            "/what /note"),
                    EventWords.words(
                            PersonHistoryLinked.class,
                            "History of an adult linked",
                            "/person /kinds",
                            "/history /bearing"));

    private PeopleWords() {}
}

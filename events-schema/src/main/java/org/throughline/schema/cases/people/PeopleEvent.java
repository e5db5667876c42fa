package org.throughline.schema.cases.people;

import org.throughline.schema.cases.CaseEvent;

/// Who is who around the child.
public sealed interface PeopleEvent extends CaseEvent
        permits PersonIdentified,
                RelationshipAsserted,
                RelationshipEnded,
                HouseholdJoined,
                HouseholdLeft,
                PersonLinked,
                PersonUnlinked,
                PersonMisfiled,
                PersonHistoryLinked {}

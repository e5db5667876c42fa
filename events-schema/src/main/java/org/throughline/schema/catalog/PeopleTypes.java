package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.PersonHistoryLinked;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.PersonUnlinked;
import org.throughline.schema.cases.people.RelationshipEnded;

/// Who is who around the child: numbers from 400.
final class PeopleTypes {

    static final List<EventType> ALL =
            List.of(
                    EventType.of(400, RelationshipEnded.class),
                    EventType.of(401, HouseholdJoined.class),
                    EventType.of(402, HouseholdLeft.class),
                    EventType.of(403, PersonLinked.class),
                    EventType.of(404, PersonUnlinked.class),
                    EventType.of(405, PersonMisfiled.class),
                    EventType.of(406, PersonHistoryLinked.class));

    private PeopleTypes() {}
}

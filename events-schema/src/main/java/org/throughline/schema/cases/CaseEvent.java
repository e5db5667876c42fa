package org.throughline.schema.cases;

import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.people.PeopleEvent;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.sharing.SharingEvent;

/// An event of a case.
public sealed interface CaseEvent extends Event
        permits FactEvent, SharingEvent, ProcessEvent, PeopleEvent, ReviewEvent, AmendmentEvent {

    Entry entry();
}

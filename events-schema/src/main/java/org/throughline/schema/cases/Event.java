package org.throughline.schema.cases;

import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.amendment.PersonalDataErased;

/// Whatever the log holds.
public sealed interface Event
        permits CaseEvent, PersonalDataErased, AgencyRegistered, AccessRecorded {}

package org.throughline.schema.cases;

import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;

/// Whatever the log holds.
public sealed interface Event permits CaseEvent, AgencyRegistered, AccessRecorded {}

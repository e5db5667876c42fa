package org.throughline.schema.cases;

import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.system.LogKeysChanged;

/// Whatever the log holds.
public sealed interface Event
        permits CaseEvent, TextsErased, AgencyRegistered, AccessRecorded, LogKeysChanged {}

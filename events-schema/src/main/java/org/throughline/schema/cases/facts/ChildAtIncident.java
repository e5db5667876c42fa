package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.PersonId;

/// A child at an incident, and how far it was seen (R65, R66).
public record ChildAtIncident(PersonId child, ChildPresence presence, @Nullable ChildSeen seen) {}

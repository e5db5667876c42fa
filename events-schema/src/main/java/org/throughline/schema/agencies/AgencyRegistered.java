package org.throughline.schema.agencies;

import org.throughline.schema.cases.Event;
import org.throughline.schema.time.When;

/// An agency joins the record.
///
/// @param recordsFrom from when its decisions are taken under the rules of this record
public record AgencyRegistered(AgencyId id, AgencyKind kind, When recordsFrom) implements Event {}

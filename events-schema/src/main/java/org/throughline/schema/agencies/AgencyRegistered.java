package org.throughline.schema.agencies;

import org.throughline.schema.cases.Event;

/// An agency joins the record. From the ledger time of this event its decisions are taken under the
/// rules of the record; what it decided before is history.
public record AgencyRegistered(AgencyId id, AgencyKind kind) implements Event {}

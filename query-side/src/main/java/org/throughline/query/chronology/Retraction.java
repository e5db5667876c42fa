package org.throughline.query.chronology;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;

/// An agency said that an entry had been entered in error.
///
/// @param recorded when the agency says so
public record Retraction(EntryId entry, long position, AgencyId agency, When recorded) {}

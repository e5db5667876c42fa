package org.throughline.schema.cases.process;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.time.When;

/// An agency is asked for its view of a proposed closure (R114).
///
/// @param replyBy after this the silence is a lapse: no reply, never agreement
public record AgencyConsulted(
        Entry entry, EntryId proposal, AgencyId consulted, Means means, When replyBy)
        implements ProcessEvent {}

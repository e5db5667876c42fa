package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// Port: how knowledge of an entry travelled. The look is noted in the access log before it is
/// given.
@FunctionalInterface
public interface JourneyReading {

    Reading<JourneyPage> read(CaseId id, EntryId entry, Filter filter, Authentication reader);
}

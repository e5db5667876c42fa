package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: from when something could have been known, as hindsight. The look is noted in the access
/// log before it is given.
@FunctionalInterface
public interface EarliestReading {

    Reading<EarliestPage> read(CaseId id, Filter filter, Authentication reader);
}

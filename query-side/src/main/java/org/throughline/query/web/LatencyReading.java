package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: how long recording and passing on took. The look is noted in the access log before it is
/// given.
@FunctionalInterface
public interface LatencyReading {

    Reading<LatencyPage> read(CaseId id, Filter filter, Authentication reader);
}

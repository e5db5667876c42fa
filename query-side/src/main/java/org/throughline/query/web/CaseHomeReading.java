package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: one case as of a time. The answer is noted in the access log before it is given.
@FunctionalInterface
public interface CaseHomeReading {

    Reading<CaseHomePage> read(CaseId id, Filter filter, Authentication reader);
}

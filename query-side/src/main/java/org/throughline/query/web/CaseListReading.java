package org.throughline.query.web;

import org.springframework.security.core.Authentication;

/// Port: the cases a reader may see. The answer is noted in the access log before it is given.
@FunctionalInterface
public interface CaseListReading {

    Reading<CaseListPage> read(Filter filter, Authentication reader);
}

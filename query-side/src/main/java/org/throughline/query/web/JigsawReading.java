package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: what the agencies of a case held together, and each of them by itself. The answer is noted
/// in the access log before it is given.
@FunctionalInterface
public interface JigsawReading {

    Reading<JigsawPage> read(CaseId id, Filter filter, Authentication reader);
}

package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: what changed in a case between two times. The answer is noted in the access log before it
/// is given.
@FunctionalInterface
public interface CompareReading {

    Reading<ComparePage> read(CaseId id, Filter filter, Authentication reader);
}

package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: what is proved of a case. The answer is noted in the access log before it is given.
@FunctionalInterface
public interface ProofReading {

    Reading<ProofPage> read(CaseId id, Filter filter, Authentication reader);
}

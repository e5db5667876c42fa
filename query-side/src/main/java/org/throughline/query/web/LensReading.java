package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// Port: what whoever took a decision knew. The answer is noted in the access log before it is
/// given.
@FunctionalInterface
public interface LensReading {

    Reading<LensPage> read(CaseId id, EntryId decision, Filter filter, Authentication reader);
}

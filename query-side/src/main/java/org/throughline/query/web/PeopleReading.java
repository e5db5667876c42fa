package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: the people of a case. The answer is noted in the access log before it is given.
@FunctionalInterface
public interface PeopleReading {

    Reading<PeoplePage> read(CaseId id, Filter filter, Authentication reader);
}

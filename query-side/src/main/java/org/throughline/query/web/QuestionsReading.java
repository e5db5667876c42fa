package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Port: the questions to a case with their answers. They are noted in the access log before they
/// are given.
@FunctionalInterface
public interface QuestionsReading {

    Reading<QuestionsPage> read(CaseId id, Filter filter, Authentication reader);
}

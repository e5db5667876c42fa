package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// Port: one entry in all its versions, and who knew it. The answer is noted in the access log
/// before it is given.
@FunctionalInterface
public interface EntryReading {

    Reading<EntryPage> read(CaseId id, EntryId entry, Filter filter, Authentication reader);
}

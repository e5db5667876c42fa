package org.throughline.query.web;

import org.springframework.security.core.Authentication;
import org.throughline.query.web.Writing.Said;
import org.throughline.schema.cases.CaseId;

/// Port: emergency access is put on record with the rights of whoever signed in.
@FunctionalInterface
public interface Emergencies {

    /// What the API of the command side answered; once it is on record, the case can be read.
    ///
    /// @param post of whoever declares it
    Said declare(CaseId id, String post, String reason, Authentication by);
}

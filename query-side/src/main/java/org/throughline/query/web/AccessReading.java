package org.throughline.query.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// Port: who looked. Asking is a look too.
@FunctionalInterface
public interface AccessReading {

    /// A page of looks.
    ///
    /// @param path of the page itself
    /// @param caseId the only case that is asked for; absent if all are
    AccessPage read(String path, @Nullable CaseId caseId, Map<String, String[]> parameters);
}

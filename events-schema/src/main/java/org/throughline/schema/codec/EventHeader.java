package org.throughline.schema.codec;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;

/// What the public part says besides the data.
///
/// @param caseId absent for events of the agencies stream
/// @param submission 32 bytes: the commitment to the submission
public record EventHeader(
        EventId eventId, @Nullable CaseId caseId, AgencyId agency, byte[] submission) {

    private static final int COMMITMENT = 32;

    public EventHeader {
        if (submission.length != COMMITMENT) {
            throw new IllegalArgumentException("the commitment to a submission has 32 bytes");
        }
    }
}

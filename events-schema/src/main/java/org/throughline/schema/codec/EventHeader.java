package org.throughline.schema.codec;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;

/// What the public part says besides the data.
///
/// @param caseId absent for events that are none of a case
/// @param accessTo the case that was looked at, for events of its stream of looks
/// @param submission 32 bytes: the commitment to the submission
public record EventHeader(
        EventId eventId,
        @Nullable CaseId caseId,
        @Nullable CaseId accessTo,
        AgencyId agency,
        byte[] submission) {

    private static final int COMMITMENT = 32;

    public EventHeader {
        if (submission.length != COMMITMENT) {
            throw new IllegalArgumentException("the commitment to a submission has 32 bytes");
        }
        if (caseId != null && accessTo != null) {
            throw new IllegalArgumentException("an event is of one stream");
        }
    }

    /// Of an event of a case, or of the agencies.
    public EventHeader(
            EventId eventId, @Nullable CaseId caseId, AgencyId agency, byte[] submission) {
        this(eventId, caseId, null, agency, submission);
    }
}

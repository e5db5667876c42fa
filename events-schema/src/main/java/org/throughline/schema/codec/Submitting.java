package org.throughline.schema.codec;

import org.throughline.schema.agencies.AgencyId;

/// What reading a submission needs besides its data.
///
/// @param sourceId the identifier under which the agency submits it; it becomes a personal text
public record Submitting(AgencyId agency, String sourceId, Salts salts, References references) {

    @Override
    public String toString() {
        return "a submission by " + agency;
    }
}

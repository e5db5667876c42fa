package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.throughline.schema.agencies.AgencyId;

/// What reading a submission needs besides its data.
///
/// @param sourceId the identifier under which the agency submits it; it becomes a personal text
public record Submitting(AgencyId agency, String sourceId, Salts salts, References references) {

    /// @throws IllegalArgumentException if the identifier holds half a surrogate pair: it has no
    ///   UTF-8 form, and two of them would be taken for one
    public Submitting {
        if (!UTF_8.newEncoder().canEncode(sourceId)) {
            throw new IllegalArgumentException("an identifier is well-formed Unicode");
        }
    }

    @Override
    public String toString() {
        return "a submission by " + agency;
    }
}

package org.throughline.command.intake;

import java.util.List;
import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.ErasureGround;
import org.throughline.schema.cases.amendment.ErasureRequester;
import tools.jackson.databind.JsonNode;

/// Asks for the data of some people of a case to be erased.
///
/// @param id under which it is asked for: the same again is the same erasure
/// @param names by which the people are called in texts about others; kept nowhere
/// @param replacements CloudEvents, each a correction that says what may still be said
record ErasureRequest(
        String id,
        Set<PersonId> people,
        AgencyId decidedBy,
        ErasureRequester requestedBy,
        ErasureGround ground,
        Set<String> names,
        List<JsonNode> replacements) {

    @Override
    public String toString() {
        return "erasure of " + people;
    }
}

package org.throughline.schema.cases.amendment;

import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// The keys of some people of a case are destroyed by law: from here on nobody opens a text about
/// them. It stands in the stream of the case and is no entry of it, for no agency tells a fact with
/// it; the log itself states it. It holds no personal text.
///
/// @param at when it was asked for
/// @param people whose texts are erased, never empty
/// @param decidedBy the agency that answers for it
/// @param texts how many texts could be opened until then and cannot any more
public record TextsErased(
        When at,
        Set<PersonId> people,
        AgencyId decidedBy,
        ErasureRequester requestedBy,
        ErasureGround ground,
        Integer texts)
        implements Event {

    /// States it. No agency is registered under this name.
    public static final AgencyId STATED_BY = AgencyId.of("throughline");

    public TextsErased {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("an erasure is about somebody");
        }
    }
}
